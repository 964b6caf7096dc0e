// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/scratchfile.h"

#include "app/connections/drafts.h"
#include "tests/fuzz/fuzz.h"

/// Whatever is in the file of drafts: it is understood and goes on living, or kept aside as it is.
void fuzz(const QByteArray& input)
{
    const ScratchFile file(input);
    const Connection edited {{.id = QStringLiteral("edited by the fuzzer"),
        .connectionTypes = ConnectionTypes {QStringLiteral("logs")}}};
    QHash<QString, Draft> wanted;
    bool isUnderstood = false;
    {
        Drafts drafts(file.path());
        isUnderstood = drafts.warning().isEmpty();
        require(isUnderstood || drafts.all().isEmpty(), "a file is understood as a whole or not at all");
        require(file.isKept(input), "reading changes no file");
        drafts.discard(edited.id);
        drafts.edit(edited, ConnectionTypes {QStringLiteral("metrics")});
        wanted = drafts.all();
    }
    const Drafts again(file.path());
    require(again.warning().isEmpty(), "what was written can be read");
    require(again.all() == wanted, "drafts are stored as they are");
    require(isUnderstood || file.isKept(input), "what was not understood is kept");
}
