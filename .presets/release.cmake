# SPDX-License-Identifier: Apache-2.0
# What people run, hardened as Debian hardens its own packages; no folder of the builder gets into the program.
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection -ffile-prefix-map=${root}=." CACHE STRING "")
set(CMAKE_EXE_LINKER_FLAGS_RELEASE "-pie -Wl,-z,relro,-z,now" CACHE STRING "")
set(BUILD_TESTING OFF CACHE BOOL "")
set(CMAKE_UNITY_BUILD ON CACHE BOOL "") # A third of the time; file-local names are unique within app and within ui.
