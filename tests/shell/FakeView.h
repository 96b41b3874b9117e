// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/View.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace backdesk::test
{

/// Notes what the window asks of it.
class FakeView : public ui::View
{
    Q_OBJECT
public:
    FakeView(const ui::Path &path, QStringList &log, QWidget *parent)
        : View(path, parent), m_log(log), m_edit(new QLineEdit(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_edit);
    }

    QLineEdit *edit() const { return m_edit; }

    QString title() const override { return QStringLiteral("View of %1").arg(path().toString()); }
    QList<ui::Breadcrumb> breadcrumbs() const override
    {
        if (!path().isItem())
            return {};
        return {{path().collection(), ui::Path::list(path().collection())}};
    }
    bool hasUnsavedChanges() const override { return m_dirty; }
    void discardChanges() override
    {
        m_log << QStringLiteral("discard");
        setDirty(false);
    }
    void saveThen(std::function<void(bool)> done) override
    {
        m_log << QStringLiteral("saveThen");
        setDirty(false);
        done(true);
    }
    QVariantMap saveState() const override { return {{QStringLiteral("text"), m_edit->text()}}; }
    void restoreState(const QVariantMap &state) override
    {
        m_edit->setText(state.value(QStringLiteral("text")).toString());
    }

    void focusSearch() override { m_log << QStringLiteral("search"); }
    void addItem() override { m_log << QStringLiteral("add"); }
    void save() override { m_log << QStringLiteral("save"); }
    void reload() override { m_log << QStringLiteral("reload"); }
    bool escape() override
    {
        m_log << QStringLiteral("escape");
        if (path().isItem())
            leaveFor(ui::Path::list(path().collection()));
        return true;
    }

    void setDirty(bool dirty)
    {
        m_dirty = dirty;
        Q_EMIT dirtyChanged(dirty);
    }

private:
    QStringList &m_log;
    QLineEdit *m_edit;
    bool m_dirty = false;
};

} // namespace backdesk::test
