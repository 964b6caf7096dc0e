// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#include <mutex>
#endif

/// Lets very large blocks go back to the system as soon as they are free, and keeps the others. To be called
/// before there is a second thread.
///
/// Left to itself, glibc learns from each large block that is freed to keep larger ones: after a hundred
/// thousand connections were read and written it kept 50 MB that nobody needed (measured). Giving back each
/// body of an answer, on the other hand, makes reading those connections take a third longer, for pages that
/// are taken anew and cleared: see giveFreeMemoryBack(). And it would let each thread have memory of its own,
/// of which each leaves some lying about, where two that read pages beside the window's are all that compete
/// for it.
inline void keepBlocksThatComeAgain()
{
#ifdef __GLIBC__
    constexpr int veryLarge = 8 * 1024 * 1024;
    constexpr int keptForMore = 64 * 1024 * 1024;
    constexpr int arenas = 3;
    mallopt(M_MMAP_THRESHOLD, veryLarge);
    mallopt(M_TRIM_THRESHOLD, keptForMore);
    mallopt(M_ARENA_MAX, arenas);
#endif
}

/// For after work that took much memory for a while: gives back what is free. Takes milliseconds.
///
/// A thread has memory of its own, and its end goes back only with a large block that is freed there
/// (measured: 18 MB after a hundred thousand connections were read). So let each thread that did such work
/// call it.
inline void giveFreeMemoryBack()
{
#ifdef __GLIBC__
    constexpr int nothingKept = 0;
    constexpr size_t large = 1024 * 1024;
    static std::mutex onlyOne;
    const std::lock_guard lock(onlyOne);
    mallopt(M_TRIM_THRESHOLD, nothingKept);
    void* volatile block = std::malloc(large); // Volatile: or it might be left out.
    std::free(block);
    malloc_trim(0);
    keepBlocksThatComeAgain();
#endif
}
