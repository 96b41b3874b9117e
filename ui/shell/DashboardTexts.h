// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/AnswerKind.h"
#include "ui/meta/AdminMenu.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace backdesk::ui
{

class LiveScope;
class ScriptRunner;

/// Titles, texts and links of described cards that are functions of the description.
class DashboardTexts : public QObject
{
    Q_OBJECT
public:
    /// The runner outlives it; null: what functions give is not known.
    explicit DashboardTexts(ScriptRunner *scripts, QObject *parent = nullptr);
    ~DashboardTexts() override;

    /// The card is what shows `about`, and outlives this.
    void follow(const AdminCard &about, QWidget *card);

private:
    void watch(const AdminValue &property, AnswerKind kind, std::function<void(const QJsonValue &)> show);

    std::unique_ptr<LiveScope> m_scope;
};

} // namespace backdesk::ui
