// SPDX-License-Identifier: Apache-2.0
#include "ui/fontsahead.h"

#ifdef ORGBRIDGE_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

std::future<void> readFontsAhead()
{
#ifdef ORGBRIDGE_HAS_FONTCONFIG
    return std::async(std::launch::async, [] { FcInit(); });
#else
    return std::async(std::launch::deferred, [] {});
#endif
}
