// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

/// Lets very large blocks go back to the system as soon as they are free, and keeps the others.
///
/// Left to itself, glibc learns from each large block that is freed to keep larger ones: after a hundred
/// thousand connections were read and written it kept 50 MB that nobody needed (measured). Giving back each
/// body of an answer, on the other hand, makes reading those connections take a third longer, for pages that
/// are taken anew and cleared: see giveFreeMemoryBack().
inline void keepBlocksThatComeAgain()
{
#ifdef __GLIBC__
    constexpr int veryLarge = 8 * 1024 * 1024;
    constexpr int keptForMore = 64 * 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, veryLarge);
    mallopt(M_TRIM_THRESHOLD, keptForMore);
#endif
}

/// For after work that took much memory for a while: gives back what is free. Takes milliseconds.
inline void giveFreeMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
