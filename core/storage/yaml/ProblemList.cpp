// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/ProblemList.h"

#include "core/value/Log.h"

namespace backdesk
{

void ProblemList::set(const QString &file, const QList<StorageProblem> &problems)
{
    const auto texts = [](const QList<StorageProblem> &of) {
        QStringList list;
        for (const StorageProblem &problem : of)
            list.append(problem.place + u": " + problem.message.text());
        return list;
    };
    {
        const std::lock_guard lock(m_mutex);
        const QStringList now = texts(problems);
        if (texts(m_problems.value(file)) == now)
            return;
        for (const QString &text : now)
            qCWarning(lcStorage, "%ls", qUtf16Printable(text));
        if (problems.isEmpty())
            m_problems.remove(file);
        else
            m_problems.insert(file, problems);
    }
    if (onChanged)
        onChanged();
}

QList<StorageProblem> ProblemList::all() const
{
    const std::lock_guard lock(m_mutex);
    QList<StorageProblem> all;
    for (const QList<StorageProblem> &problems : m_problems)
        all += problems;
    return all;
}

} // namespace backdesk
