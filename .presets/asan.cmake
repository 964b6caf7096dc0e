# SPDX-License-Identifier: Apache-2.0
# Every test under AddressSanitizer and UndefinedBehaviorSanitizer.
set(CMAKE_CXX_COMPILER clang++ CACHE STRING "") # With these sanitizers it takes less than half of the time of GCC.
set(CMAKE_CXX_FLAGS "" CACHE STRING "") # Those of the environment are the other compiler's.
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
# Lines in a report need no more than -g1, which is much less to write. An empty optional that is read is found, too.
set(CMAKE_CXX_FLAGS_DEBUG "-g1 -D_GLIBCXX_ASSERTIONS" CACHE STRING "")
set(CMAKE_EXE_LINKER_FLAGS "-fuse-ld=mold" CACHE STRING "") # Seventy test programs link in seconds.
set(ORGBRIDGE_SANITIZE ON CACHE BOOL "")
set(CMAKE_UNITY_BUILD ON CACHE BOOL "") # A third of the time; file-local names are unique within app and within ui.
set(BUILD_SHARED_LIBS ON CACHE BOOL "") # Seventy test programs share one app and one ui.
