# SPDX-License-Identifier: Apache-2.0
# A bundle with Info.plist and icon, in a disk image. Written without such a machine.
set(iconset ${CMAKE_CURRENT_BINARY_DIR}/orgbridge.iconset)
foreach(size IN ITEMS 16 32 128 256 512)
    math(EXPR doubled "2 * ${size}")
    list(APPEND renderings ${iconset}/icon_${size}x${size}.png ${size}
        ${iconset}/icon_${size}x${size}@2x.png ${doubled})
endforeach()
set(icns ${CMAKE_CURRENT_BINARY_DIR}/orgbridge.icns)
add_custom_command(OUTPUT ${icns}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${iconset}
    COMMAND rendericon ${drawing} ${renderings}
    COMMAND iconutil --convert icns --output ${icns} ${iconset}
    DEPENDS ${drawing} VERBATIM)
add_custom_target(packaging_files ALL DEPENDS ${icns})
install(FILES ${icns} DESTINATION orgbridge.app/Contents/Resources)

set_target_properties(orgbridge PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_BUNDLE_NAME Orgbridge
    MACOSX_BUNDLE_GUI_IDENTIFIER local.orgbridge.orgbridge
    MACOSX_BUNDLE_ICON_FILE orgbridge.icns
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
set(CPACK_GENERATOR DragNDrop)
