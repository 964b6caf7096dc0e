// SPDX-License-Identifier: Apache-2.0
// A disk that fails, for a program that is started with this library in LD_PRELOAD: the n-th call that would
// change something below a folder fails, or is the last thing that the program does.
//
// FAILINGDISK_BELOW is the folder, FAILINGDISK_AT is n (0: none). FAILINGDISK_HOW is "once" (that call alone
// fails, with an input/output error), "full" (it and every later one that needs room fail, for want of it) or
// "kill".
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::atomic<int> calls = 0;

template<typename Function> Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool isBelow(const char* path)
{
    static const char* const folder = std::getenv("FAILINGDISK_BELOW");
    static const std::size_t length = folder ? std::strlen(folder) : 0;
    return length > 0 && path && std::strncmp(path, folder, length) == 0;
}

bool isBelow(int file)
{
    char link[32];
    char path[4096];
    char* end = link + sizeof link - 1;
    *end = '\0';
    unsigned number = static_cast<unsigned>(file);
    do {
        *--end = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number > 0);
    constexpr char folder[] = "/proc/self/fd/";
    end -= sizeof folder - 1;
    std::memcpy(end, folder, sizeof folder - 1);
    const ssize_t length = ::readlink(end, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isBelow(path);
}

/// Counts a call, and says whether it has to fail; errno is set then.
bool fails(bool needsRoom)
{
    static const char* const at = std::getenv("FAILINGDISK_AT");
    static const char* const how = std::getenv("FAILINGDISK_HOW");
    static const int number = at ? std::atoi(at) : 0;
    const int call = ++calls;
    if (number == 0 || !how || call < number)
        return false;
    const bool isFull = std::strcmp(how, "full") == 0;
    if (isFull ? !needsRoom : call > number)
        return false;
    if (std::strcmp(how, "kill") == 0)
        ::raise(SIGKILL);
    errno = isFull ? ENOSPC : EIO;
    return true;
}

bool changes(int flags)
{
    return (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT);
}

} // namespace

extern "C" {

/// The calls so far.
int failingDiskCalls()
{
    return calls;
}

#define OPEN(name)                                                                                           \
    int name(const char* path, int flags, ...)                                                               \
    {                                                                                                        \
        std::va_list more;                                                                                   \
        va_start(more, flags);                                                                               \
        const mode_t mode = va_arg(more, mode_t);                                                            \
        va_end(more);                                                                                        \
        if (changes(flags) && isBelow(path) && fails(flags & O_CREAT))                                       \
            return -1;                                                                                       \
        return next<int(const char*, int, ...)>(#name)(path, flags, mode);                                   \
    }
OPEN(open)
OPEN(open64)

#define OPEN_AT(name)                                                                                        \
    int name(int folder, const char* path, int flags, ...)                                                   \
    {                                                                                                        \
        std::va_list more;                                                                                   \
        va_start(more, flags);                                                                               \
        const mode_t mode = va_arg(more, mode_t);                                                            \
        va_end(more);                                                                                        \
        if (changes(flags) && isBelow(path) && fails(flags & O_CREAT))                                       \
            return -1;                                                                                       \
        return next<int(int, const char*, int, ...)>(#name)(folder, path, flags, mode);                      \
    }
OPEN_AT(openat)
OPEN_AT(openat64)

ssize_t write(int file, const void* data, std::size_t size)
{
    if (isBelow(file) && fails(true))
        return -1;
    return next<decltype(write)>("write")(file, data, size);
}

ssize_t pwrite(int file, const void* data, std::size_t size, off_t offset)
{
    if (isBelow(file) && fails(true))
        return -1;
    return next<decltype(pwrite)>("pwrite")(file, data, size, offset);
}

ssize_t pwrite64(int file, const void* data, std::size_t size, off64_t offset)
{
    if (isBelow(file) && fails(true))
        return -1;
    return next<decltype(pwrite64)>("pwrite64")(file, data, size, offset);
}

int ftruncate(int file, off_t size) noexcept
{
    if (isBelow(file) && fails(size > 0))
        return -1;
    return next<decltype(ftruncate)>("ftruncate")(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    if (isBelow(file) && fails(size > 0))
        return -1;
    return next<decltype(ftruncate64)>("ftruncate64")(file, size);
}

int fsync(int file)
{
    if (isBelow(file) && fails(false))
        return -1;
    return next<decltype(fsync)>("fsync")(file);
}

int fdatasync(int file)
{
    if (isBelow(file) && fails(false))
        return -1;
    return next<decltype(fdatasync)>("fdatasync")(file);
}

int rename(const char* from, const char* to) noexcept
{
    if (isBelow(to) && fails(false))
        return -1;
    return next<decltype(rename)>("rename")(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    if (isBelow(to) && fails(false))
        return -1;
    return next<decltype(renameat2)>("renameat2")(fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to) noexcept
{
    if (isBelow(to) && fails(true))
        return -1;
    return next<decltype(link)>("link")(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    if (isBelow(to) && fails(true))
        return -1;
    return next<decltype(linkat)>("linkat")(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) noexcept
{
    if (isBelow(path) && fails(false))
        return -1;
    return next<decltype(unlink)>("unlink")(path);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    if (isBelow(path) && fails(true))
        return -1;
    return next<decltype(mkdir)>("mkdir")(path, mode);
}

} // extern "C"
