// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core_dump.h"

#include <QtSystemDetection>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace rulewright
{

void forbidCoreDumps() noexcept
{
#ifdef Q_OS_UNIX
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // The limit does not hold for programs that receive dumps through a pipe.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace rulewright
