# Every test under AddressSanitizer and UndefinedBehaviorSanitizer.
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(CMAKE_CXX_FLAGS_DEBUG "-g1" CACHE STRING "") # Enough for a report with lines, and much less to write.
set(CMAKE_EXE_LINKER_FLAGS "-fuse-ld=gold" CACHE STRING "") # Of binutils; links in a third of the time.
set(ORGBRIDGE_SANITIZE ON CACHE BOOL "")
