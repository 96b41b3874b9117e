// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

#include <QKeySequence>

#include <functional>

class QPlainTextEdit;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace backdesk::ui
{

class SegmentedControl;
class TextHeight;

/// A String of Markdown: a toolbar puts the marks (Ctrl+B, Ctrl+I), Preview shows what becomes of it.
/// The preview loads nothing, neither pictures nor files; its links open in the browser.
class MarkdownField : public FieldEditor
{
    Q_OBJECT
public:
    MarkdownField(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    bool isWide() const override { return true; }
    QPlainTextEdit *textEdit() const { return m_edit; }
    /// Why a link of the preview was not opened.
    QString hint() const override { return m_failure; }
    QTextBrowser *preview() const { return m_preview; }
    void setPreviewed(bool previewed);
    bool isPreviewed() const;
    /// Bold, Italic, Link, List, Code
    const QList<QToolButton *> &tools() const { return m_tools; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    void addTool(const QString &iconName, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &act);
    /// Puts the mark around what is selected, or takes it away.
    void surround(const QString &mark);
    void insertLink();
    void toggleList();
    void fitHeight();

    SegmentedControl *m_mode;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_edit;
    QTextBrowser *m_preview;
    TextHeight *m_height;
    QString m_failure;
    QList<QToolButton *> m_tools;
    QList<std::function<void()>> m_acts;
    QList<QKeySequence> m_keys;
};

} // namespace backdesk::ui
