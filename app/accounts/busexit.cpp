// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/busexit.h"

#include <QLibrary>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

// As in gio/gioenums.h, gio/gdbusconnection.h and gobject/gobject.h, which need not be there to build.
constexpr int sessionBusType = 2;
using GetBus = void* (*)(int type, void* cancellable, void** error);
using SetExitOnClose = void (*)(void* connection, int exitOnClose);
using Unref = void (*)(void* object);

} // namespace

void surviveBusExit()
{
    QLibrary gio(QStringLiteral("gio-2.0"), 0);
    gio.setLoadHints(QLibrary::PreventUnloadHint);
    const auto getBus = reinterpret_cast<GetBus>(gio.resolve("g_bus_get_sync"));
    const auto setExitOnClose
        = reinterpret_cast<SetExitOnClose>(gio.resolve("g_dbus_connection_set_exit_on_close"));
    const auto unref = reinterpret_cast<Unref>(gio.resolve("g_object_unref"));
    if (!getBus || !setExitOnClose || !unref)
        return;
    if (void* bus = getBus(sessionBusType, nullptr, nullptr)) {
        setExitOnClose(bus, 0);
        unref(bus);
    }
}

#else

void surviveBusExit()
{
}

#endif
