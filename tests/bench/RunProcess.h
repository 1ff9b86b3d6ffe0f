// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QStringList>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace s3::bench {

struct Cost {
    double seconds = 0;
    double processorSeconds = 0; ///< hardly depends on what else the machine does
    double megabytes = 0;
    int exitCode = 0;
};

/// Runs a program to its end with its output thrown away.
inline Cost runProcess(const QStringList& command)
{
    QList<QByteArray> bytes;
    std::vector<char*> arguments;
    for (const QString& word : command)
        bytes.append(word.toLocal8Bit());
    for (QByteArray& word : bytes)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    std::fflush(stdout); // else the child would print it once more
    const pid_t child = fork();
    if (child == 0) {
        if (!std::freopen("/dev/null", "w", stdout) || !std::freopen("/dev/null", "w", stderr))
            _exit(126);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {double(timer.nsecsElapsed()) / 1e9, seconds(usage.ru_utime) + seconds(usage.ru_stime),
            double(usage.ru_maxrss) / 1024.0, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

} // namespace s3::bench
