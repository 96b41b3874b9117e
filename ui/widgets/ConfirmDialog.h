// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace backdesk::ui
{

/// Asks before something is done that cannot be taken back lightly.
///
/// Says what will happen and names the action on its button ("Delete 3 books"). Cancel has the focus at
/// first, so that Enter does no harm; Esc cancels. Open it with open(), which does not block.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    ConfirmDialog(const QString &title, const QString &consequence, const QString &actionText,
                  QWidget *parent = nullptr);

    /// Neither deletes nor discards: a plain primary button.
    void setHarmless();
    /// More text below the consequence, for instance what also goes; replaces the former.
    void setDetails(const QStringList &lines);
    /// A second way out beside the action, such as "Save"; calls back and closes.
    QPushButton *addChoice(const QString &text, std::function<void()> chosen);
    /// While the consequences are being looked up, or when the action is refused.
    void setActionEnabled(bool enabled);
    void setConsequence(const QString &consequence);

    QPushButton *actionButton() const { return m_action; }
    QPushButton *cancelButton() const { return m_cancel; }

    /// Opens a dialog that calls back when the action was chosen, and deletes itself.
    static ConfirmDialog *ask(QWidget *parent, const QString &title, const QString &consequence,
                              const QString &actionText, std::function<void()> confirmed);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// As high as the texts need, within the window; then they scroll.
    void fit();

    QScrollArea *m_scroll;
    QLabel *m_consequence;
    QLabel *m_details;
    QPushButton *m_action;
    QPushButton *m_cancel;
};

} // namespace backdesk::ui
