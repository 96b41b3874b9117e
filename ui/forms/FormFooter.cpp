// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FormFooter.h"

#include "ui/fields/LeadingMargins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/MessageArea.h"
#include "ui/widgets/OverflowBar.h"
#include "ui/widgets/TabOrder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace backdesk::ui
{

namespace
{

QLabel *countLabel(Color color, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setTextStyle(label, TextStyle::Small, color);
    label->hide();
    return label;
}

} // namespace

FormFooter::FormFooter(bool deletable, QWidget *parent)
    : QWidget(parent),
      m_delete(flatButton({}, QStringLiteral("trash-2"), this)),
      m_mistakes(countLabel(Color::Error, this)),
      m_changed(countLabel(Color::Hint, this)),
      m_discard(makeButton(tr("Discard"))),
      m_another(makeButton({})),
      m_continue(makeButton({})),
      m_save(primaryButton({})),
      m_bar(new OverflowBar(this)),
      m_deletable(deletable)
{
    setBackground(this, Color::Surface);
    keepHeight(this, Size::ActionBar);
    keepMessagesAbove(this);
    auto *layout = new QHBoxLayout(this);
    const int edge = themeSize(Size::PageEdge);
    setLeadingMargins(layout, edge - themeSize(Size::Tight), 1, edge, 0);
    layout->setSpacing(themeSize(Size::Gap));
    layout->addWidget(m_delete);
    layout->addStretch(1);
    layout->addWidget(m_mistakes);
    layout->addWidget(m_changed);
    layout->addWidget(m_bar);
    m_bar->addButton(m_discard);
    m_bar->addButton(m_another);
    m_bar->addButton(m_continue);
    m_bar->addButton(m_save, true);
    setKeyHint(m_save, QKeySequence(QKeySequence::Save));
    m_delete->setVisible(deletable);
    // What destroys comes last for the keyboard.
    setLastStop(m_delete);
    setTexts(usualTexts());
    setCounts(0, 0);
}

FormFooter::Texts FormFooter::usualTexts()
{
    return {tr("Save"), tr("Save and continue editing"), tr("Save and add another"), tr("Delete…")};
}

void FormFooter::setTexts(const Texts &texts)
{
    m_save->setText(literalText(texts.save));
    m_continue->setText(literalText(texts.saveAndContinue));
    m_another->setText(literalText(texts.saveAndAddAnother));
    m_delete->setText(literalText(texts.remove));
    fitCounts();
}

void FormFooter::setCounts(int mistakes, int changed, int added, int removed)
{
    m_dirty = changed + added + removed > 0;
    QStringList counts;
    if (changed > 0)
        counts.append(tr("%n fields changed", nullptr, changed));
    if (added > 0)
        counts.append(tr("%n to add", "related entries", added));
    if (removed > 0)
        counts.append(tr("%n to delete", "related entries", removed));
    m_mistakes->setText(mistakes > 0 ? tr("%n mistakes to correct", nullptr, mistakes) : QString());
    //: Between two counts: "2 fields changed, 1 to delete".
    m_changed->setText(counts.join(tr(", ")));
    showDiscard();
    fitCounts();
    setBusy(m_busy);
}

void FormFooter::setAllowed(bool save, bool another, bool remove)
{
    // The bar may have put them into its menu, and would bring them back.
    for (QPushButton *button : {m_continue, m_save})
        m_bar->setShown(button, save);
    m_maySave = save;
    showDiscard();
    m_bar->setShown(m_another, save && another);
    m_delete->setVisible(m_deletable && remove);
    fitCounts();
}

/// Whoever may not save any more what was entered has to get rid of it.
void FormFooter::showDiscard()
{
    m_bar->setShown(m_discard, m_maySave || m_dirty);
}

void FormFooter::setBusy(bool busy)
{
    m_busy = busy;
    setUsable(m_discard, m_dirty && !busy);
    for (QPushButton *button : {m_another, m_continue, m_save, m_delete})
        setUsable(button, !busy);
    if (!busy && m_former && window()->focusWidget() == this)
        (m_former->isEnabled() ? m_former.data() : m_save)->setFocus(Qt::OtherFocusReason);
    if (!busy)
        m_former = nullptr;
}

/// Without the focus going to whatever comes next in the window: it waits here.
void FormFooter::setUsable(QPushButton *button, bool usable)
{
    if (!usable && button->isEnabled() && window()->focusWidget() == button) {
        m_former = button;
        setFocus(Qt::OtherFocusReason);
    }
    button->setEnabled(usable);
}

QString FormFooter::mistakesText() const
{
    return m_mistakes->text();
}

QString FormFooter::changedText() const
{
    return m_changed->text();
}

void FormFooter::fitCounts()
{
    // Buttons are worth more than counts: those go where there is no room for both.
    const int room = width() - (m_delete->isHidden() ? 0 : m_delete->sizeHint().width()) -
                     m_bar->minimumSizeHint().width() - 4 * themeSize(Size::PageEdge);
    const int mistakes = m_mistakes->sizeHint().width();
    m_mistakes->setVisible(!m_mistakes->text().isEmpty() && mistakes <= room);
    m_changed->setVisible(!m_changed->text().isEmpty() && mistakes + m_changed->sizeHint().width() <= room);
}

void FormFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCounts();
}

void FormFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, themeColor(Color::Line));
}

} // namespace backdesk::ui
