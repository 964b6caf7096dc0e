# SPDX-License-Identifier: Apache-2.0
# The desktop's files: menu entry, software catalogue, icons, manual.

# The changelog knows when this version was released; pages and packages bear that date, whenever they are built.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS debian/changelog)
file(STRINGS debian/changelog released_on REGEX "^ -- .*>  " LIMIT_COUNT 1)
string(REGEX REPLACE "^ -- .*>  " "" released_on "${released_on}")
execute_process(COMMAND date --utc "--date=${released_on}" +%s
    OUTPUT_VARIABLE release_time OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND date --utc "--date=${released_on}" +%Y-%m-%d
    OUTPUT_VARIABLE released OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)

configure_file(orgbridge.metainfo.xml.in local.orgbridge.orgbridge.metainfo.xml @ONLY)
configure_file(orgbridge.1.in orgbridge.1 @ONLY)

find_program(GZIP gzip REQUIRED)
# compressed(FILE AS): AS.gz in the build folder, without name and time inside.
function(compressed file as)
    add_custom_command(OUTPUT ${as}.gz COMMAND ${GZIP} -9nc ${file} > ${as}.gz DEPENDS ${file} VERBATIM)
endfunction()
compressed(${CMAKE_CURRENT_BINARY_DIR}/orgbridge.1 orgbridge.1)
compressed(${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog changelog.Debian)

set(sizes 16 22 24 32 48 64 128 256 512)
foreach(size IN LISTS sizes)
    list(APPEND icons orgbridge-${size}.png)
    list(APPEND renderings orgbridge-${size}.png ${size})
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/orgbridge-${size}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME orgbridge.png)
endforeach()
add_custom_command(OUTPUT ${icons} COMMAND rendericon ${drawing} ${renderings} DEPENDS ${drawing} VERBATIM)
add_custom_target(packaging_files ALL DEPENDS ${icons} orgbridge.1.gz changelog.Debian.gz)

install(FILES ${drawing} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES orgbridge.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/local.orgbridge.orgbridge.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/orgbridge.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES debian/copyright ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
    ${PROJECT_SOURCE_DIR}/resources/THIRD-PARTY-NOTICES.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
