// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>
#include <QWidget>

class QLabel;

namespace backdesk::ui
{

class OverflowBar;

/// What can be done with a form, always in sight below it.
class FormFooter : public QWidget
{
    Q_OBJECT
public:
    explicit FormFooter(bool deletable, QWidget *parent = nullptr);

    struct Texts {
        QString save;
        QString saveAndContinue;
        QString saveAndAddAnother;
        QString remove;
    };
    static Texts usualTexts();
    void setTexts(const Texts &texts);
    /// `added` and `removed`: related items that are stored together with the form.
    void setCounts(int mistakes, int changed, int added = 0, int removed = 0);
    /// What the person may do; the rest is not shown.
    void setAllowed(bool save, bool another, bool remove);
    /// While something is being stored.
    void setBusy(bool busy);

    QPushButton *deleteButton() const { return m_delete; }
    QPushButton *discardButton() const { return m_discard; }
    QPushButton *anotherButton() const { return m_another; }
    QPushButton *continueButton() const { return m_continue; }
    QPushButton *saveButton() const { return m_save; }
    QString mistakesText() const;
    QString changedText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showDiscard();
    void fitCounts();
    void setUsable(QPushButton *button, bool usable);

    QPushButton *m_delete;
    QLabel *m_mistakes;
    QLabel *m_changed;
    QPushButton *m_discard;
    QPushButton *m_another;
    QPushButton *m_continue;
    QPushButton *m_save;
    OverflowBar *m_bar;
    QPointer<QPushButton> m_former; ///< had the focus before it was disabled
    bool m_deletable;
    bool m_dirty = false;
    bool m_maySave = true;
    bool m_busy = false;
};

} // namespace backdesk::ui
