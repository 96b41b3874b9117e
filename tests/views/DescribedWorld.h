// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/admin/Backend.h"
#include "ui/admin/AdminRuntime.h"
#include "ui/views/ItemView.h"

#include <QSignalSpy>

class QAbstractButton;
class QLineEdit;

namespace backdesk::test
{

/// An application with users and their pages, of whose admin section a test gives the views of users, and a
/// view of it in front.
class DescribedWorld
{
public:
    /// YAML below `views: users:`, and beside `views`.
    explicit DescribedWorld(const QByteArray &views, const QByteArray &more = {});

    /// Shows Ada, 36; or what an id of its own stands for.
    void change(const QString &id = {});
    void add();
    QString ada() const { return m_ada; }

    ui::FieldRow *row(const char *name) const;
    QLineEdit *line(const char *name) const;
    QString text(const char *name) const;
    void type(const char *name, const char *text) const;
    /// What the server has, by the name of a member.
    QString stored(const char *member) const;
    int storedCount() const;
    /// The sentence instead of the form; empty: the form is there.
    QString sentence() const;
    QString detail() const;
    QString lastMessage() const;
    /// A button of a dialog that is open by now.
    QAbstractButton *dialogButton(const QString &text) const;
    ui::Path wentTo() const;
    ui::Path replacedBy() const;

    Backend backend;
    ui::AdminRuntime runtime;
    std::unique_ptr<ui::ItemView> view;
    std::unique_ptr<QSignalSpy> messages;
    std::unique_ptr<QSignalSpy> navigated;
    std::unique_ptr<QSignalSpy> replaced;

private:
    void show();

    QString m_ada;
};

} // namespace backdesk::test
