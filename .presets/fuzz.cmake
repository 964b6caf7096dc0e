# SPDX-License-Identifier: Apache-2.0
# For the fuzzers of tests/fuzz, with libFuzzer, AddressSanitizer and UndefinedBehaviorSanitizer.
set(CMAKE_CXX_COMPILER clang++ CACHE STRING "")
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(CMAKE_CXX_FLAGS "" CACHE STRING "") # Those of the environment are the other compiler's.
set(CMAKE_CXX_FLAGS_RELEASE "-O1 -g1 -D_GLIBCXX_ASSERTIONS" CACHE STRING "") # Assertions stay; many inputs a second.
set(CMAKE_EXE_LINKER_FLAGS "-fuse-ld=mold" CACHE STRING "")
set(ORGBRIDGE_FUZZ ON CACHE BOOL "")
set(ORGBRIDGE_SANITIZE ON CACHE BOOL "")
set(BUILD_TESTING OFF CACHE BOOL "")
set(CMAKE_UNITY_BUILD ON CACHE BOOL "") # A third of the time; file-local names are unique within app and within ui.
