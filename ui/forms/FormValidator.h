// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

#include <QJsonObject>
#include <QTimer>

#include <functional>

namespace backdesk::ui
{

class Connector;

/// Has a draft checked by the server while the person edits it. Answers that an edit overtook are dropped.
class FormValidator : public QObject
{
    Q_OBJECT
public:
    static constexpr int Delay = 300; ///< ms after the last edit

    /// `draft` is asked when the check starts. Without a collection nothing is ever checked: what has none is
    /// no item.
    FormValidator(Connector *connector, const QString &collection, std::function<QJsonObject()> draft,
                  QObject *parent = nullptr);

    bool isPossible() const { return !m_collection.isEmpty(); }
    /// After the delay, counted from the last call.
    void checkSoon();
    void checkNow();
    /// Drops what is under way.
    void cancel();
    bool isRunning() const { return m_running || m_delay.isActive(); }

Q_SIGNALS:
    void checked(const backdesk::ui::FieldErrors &errors);

private:
    Connector *m_connector;
    QString m_collection;
    std::function<QJsonObject()> m_draft;
    QTimer m_delay;
    int m_generation = 0;
    bool m_running = false;
};

} // namespace backdesk::ui
