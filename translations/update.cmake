# SPDX-License-Identifier: Apache-2.0
# Reads the strings of the sources into the .ts files. With CHECK it leaves them alone, and fails where they would
# change or where a text is not translated.
# Usage: cmake -D LUPDATE=... -D PROJECT_DIR=... -D WORK_DIR=... [-D CHECK=ON] -P update.cmake
file(GLOB_RECURSE sources
    ${PROJECT_DIR}/app/*.cpp ${PROJECT_DIR}/app/*.h ${PROJECT_DIR}/ui/*.cpp ${PROJECT_DIR}/ui/*.h)
file(GLOB kept ${CMAKE_CURRENT_LIST_DIR}/*.ts)
set(folder ${CMAKE_CURRENT_LIST_DIR})
if(CHECK)
    set(folder ${WORK_DIR}/checked)
    file(REMOVE_RECURSE ${folder})
    file(COPY ${kept} DESTINATION ${folder})
endif()

file(GLOB translated RELATIVE ${folder} ${folder}/*.ts)
list(REMOVE_ITEM translated orgbridge_en.ts)
function(update)
    execute_process(COMMAND ${LUPDATE} -silent -locations none -no-obsolete -I ${PROJECT_DIR} ${sources} ${ARGN}
        WORKING_DIRECTORY ${folder} COMMAND_ERROR_IS_FATAL ANY)
endfunction()
update(-pluralonly -ts orgbridge_en.ts) # English needs no more than its plurals.
update(-ts ${translated})

if(CHECK)
    foreach(file ${kept})
        get_filename_component(name ${file} NAME)
        file(READ ${file} before)
        file(READ ${folder}/${name} after)
        if(NOT before STREQUAL after)
            message(SEND_ERROR "${name} is not up to date: build the target update_translations and commit.")
        endif()
        string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${after}")
        list(LENGTH unfinished count)
        if(count GREATER 0)
            message(SEND_ERROR "${name} has ${count} texts that are not translated.")
        endif()
    endforeach()
endif()
