// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace backdesk::ui
{

class Connector;

/// How referenced items are named to people: asked for in one request a collection, and remembered.
class ReferenceLabels : public QObject
{
    Q_OBJECT
public:
    explicit ReferenceLabels(Connector *connector, QObject *parent = nullptr);

    /// The label, or the id itself as long as it is not known.
    QString label(const QString &collection, const QString &id) const;
    bool knows(const QString &collection, const QString &id) const;
    /// The server was asked and has no such item.
    bool isMissing(const QString &collection, const QString &id) const;

    /// Looks these up, unless they are known already.
    void want(const QString &collection, const QStringList &ids);
    void remember(const QString &collection, const QString &id, const QString &label);
    /// Takes the labels that came with a list: {collection: {id: label}}.
    void absorb(const QJsonObject &labels);
    /// Looks everything of these collections up again.
    void refresh(const QStringList &collections);
    /// Nothing is being looked up.
    bool isIdle() const { return m_running == 0 && m_wanted.isEmpty(); }

Q_SIGNALS:
    void arrived(const QString &collection);
    void idle();

private:
    void flush();
    void ask(const QString &collection, const QStringList &ids);

    Connector *m_connector;
    QHash<QString, QHash<QString, QString>> m_labels;
    QHash<QString, QSet<QString>> m_missing;
    QHash<QString, QSet<QString>> m_asked;
    QHash<QString, QSet<QString>> m_wanted;
    QTimer m_flush;
    int m_running = 0;
};

} // namespace backdesk::ui
