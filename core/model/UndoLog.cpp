// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/UndoLog.h"

#include <QRandomGenerator>

#include <array>

namespace backdesk
{

namespace
{

QByteArray newToken()
{
    std::array<quint32, 5> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), qsizetype(sizeof(bits)));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Ids are the proxy's or the server's own: the login keeps them apart.
QString nameOf(const CurrentUser &user)
{
    return user.id + u'\n' + user.login;
}

} // namespace

QByteArray UndoLog::record(const CurrentUser &user, UndoEntry entry, qint64 most, const QByteArray &continues)
{
    if (entry.isEmpty()) {
        remove(entry.files);
        return {};
    }
    qint64 bytes = most > 0 ? entry.bytes() : 0;
    QByteArray token = continues.isEmpty() ? newToken() : continues;
    QStringList dropped;
    {
        const std::lock_guard lock(m_mutex);
        const auto known = continues.isEmpty() ? m_records.end() : find(continues, user);
        // What came before cannot be taken back any more: this alone would leave half of it.
        const bool isLost = !continues.isEmpty() && known == m_records.end();
        if (known != m_records.end()) {
            bytes += known->second.bytes;
            UndoEntry whole = extract(known);
            whole.append(std::move(entry));
            entry = std::move(whole);
        }
        if (isLost || most <= 0 || bytes > mostBytes) {
            dropped = entry.files;
            token.clear();
        } else {
            insert(token, user, std::move(entry), bytes);
            dropped = dropOldest(nameOf(user), most);
        }
    }
    remove(dropped);
    return token;
}

void UndoLog::insert(const QByteArray &token, const CurrentUser &user, UndoEntry entry, qint64 bytes)
{
    m_bytes += bytes;
    const quint64 number = ++m_last;
    m_numbers.insert(token, number);
    m_ofUsers[nameOf(user)].append(number);
    m_records.emplace(number, Record{token, nameOf(user), user.roles, std::move(entry), bytes,
                                     std::chrono::steady_clock::now()});
}

UndoEntry UndoLog::extract(Records::iterator record)
{
    const auto &[number, known] = *record;
    m_bytes -= known.bytes;
    m_numbers.remove(known.token);
    const auto ofUser = m_ofUsers.find(known.user);
    ofUser->removeOne(number);
    if (ofUser->isEmpty())
        m_ofUsers.erase(ofUser);
    UndoEntry entry = std::move(record->second.entry);
    m_records.erase(record);
    return entry;
}

/// Gives the contents that nothing refers to any more.
QStringList UndoLog::dropOldest(const QString &user, qint64 most)
{
    QStringList files;
    while (m_ofUsers.value(user).size() > most)
        files += extract(m_records.find(m_ofUsers.value(user).first())).files;
    const Moment oldest = std::chrono::steady_clock::now() - longest;
    while (!m_records.empty() && (m_bytes > mostBytes || m_records.begin()->second.moment < oldest))
        files += extract(m_records.begin()).files;
    return files;
}

std::optional<UndoEntry> UndoLog::take(const QByteArray &token, const CurrentUser &user)
{
    const std::lock_guard lock(m_mutex);
    const auto record = find(token, user);
    return record == m_records.end() ? std::nullopt : std::optional(extract(record));
}

/// The end where it is not known (any more), or is not this user's.
UndoLog::Records::iterator UndoLog::find(const QByteArray &token, const CurrentUser &user)
{
    const auto number = m_numbers.constFind(token);
    const auto record = number == m_numbers.constEnd() ? m_records.end() : m_records.find(*number);
    if (record == m_records.end())
        return record;
    const Record &known = record->second;
    const bool isTheirs = known.user == nameOf(user) && known.roles == user.roles &&
                          known.moment >= std::chrono::steady_clock::now() - longest;
    return isTheirs ? record : m_records.end();
}

void UndoLog::putBack(const QByteArray &token, const CurrentUser &user, UndoEntry entry)
{
    const qint64 bytes = entry.bytes();
    const std::lock_guard lock(m_mutex);
    insert(token, user, std::move(entry), bytes);
}

void UndoLog::clear()
{
    QStringList files;
    {
        const std::lock_guard lock(m_mutex);
        while (!m_records.empty())
            files += extract(m_records.begin()).files;
    }
    remove(files);
}

void UndoLog::remove(const QStringList &files)
{
    for (const QString &id : files)
        m_files().remove(id);
}

} // namespace backdesk
