// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MergeDialog.h"

#include "ui/fields/ReferenceLabels.h"
#include "ui/forms/Banner.h"
#include "ui/forms/ChangeStamp.h"
#include "ui/forms/FormScroll.h"
#include "ui/forms/MomentText.h"
#include "ui/theme/Theme.h"
#include "ui/views/MergeChoice.h"
#include "ui/views/MergeRow.h"
#include "ui/views/MergeSettled.h"
#include "ui/views/MergeTable.h"
#include "ui/views/MergeText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Paragraph.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int Width = 780;
constexpr int Highest = 600;

QWidget *hairline(QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setFixedHeight(1);
    setBackground(line, Color::Hairline);
    return line;
}

} // namespace

MergeDialog::MergeDialog(const FieldContext &context, const QString &item, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_notice(new Banner(this)),
      m_table(new MergeTable(context, this)),
      m_settled(new MergeSettled(this)),
      m_scroll(new FormScroll(themeSize(Size::PageEdge), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("“%1” was changed while you were editing").arg(item));
    setBackground(this, Color::Surface);
    setBackground(m_scroll->widget(), Color::Surface);
    m_head = makeHead(windowTitle());
    m_scroll->column()->insertSpacing(0, themeSize(Size::Gap));
    m_scroll->column()->addWidget(m_notice);
    m_scroll->column()->addWidget(m_table);
    m_scroll->column()->addWidget(m_settled);
    m_scroll->column()->addStretch();
    m_foot = makeFoot();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(hairline(this));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(m_foot);
    connect(m_table, &MergeTable::changed, this, &MergeDialog::updateState);
    connect(m_context.labels, &ReferenceLabels::arrived, this, &MergeDialog::showTexts);
    connect(m_keep, &QPushButton::clicked, this, &MergeDialog::reject);
    connect(m_theirs, &QPushButton::clicked, this, &MergeDialog::theirsRequested);
    connect(m_save, &QPushButton::clicked, this, &MergeDialog::saveRequested);
}

QWidget *MergeDialog::makeHead(const QString &item)
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    const int edge = themeSize(Size::PageEdge);
    layout->setContentsMargins(edge, themeSize(Size::CardPadding), edge, themeSize(Size::Gap));
    layout->setSpacing(themeSize(Size::Tight));
    layout->addWidget(paragraph(item, TextStyle::Title, Color::Text, head));
    m_explanation = paragraph({}, TextStyle::Body, Color::Dim, head);
    layout->addWidget(m_explanation);
    return head;
}

QWidget *MergeDialog::makeFoot()
{
    const int edge = themeSize(Size::PageEdge);
    auto *foot = new QWidget(this);
    setBackground(foot, Color::Surface);
    m_status = paragraph({}, TextStyle::Small, Color::Dim, foot);
    m_keep = makeButton(tr("Keep editing"), {}, foot);
    m_theirs = makeButton(tr("Take theirs"), {}, foot);
    m_theirs->setToolTip(tr("Shows what is stored now, without what you entered"));
    m_save = primaryButton(tr("Save merged"), {}, foot);
    setKeyHint(m_save, QKeySequence(QKeySequence::Save));
    m_footLayout = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    m_footLayout->setContentsMargins(edge, themeSize(Size::GroupGap), edge, themeSize(Size::GroupGap));
    m_footLayout->setSpacing(themeSize(Size::Gap));
    m_footLayout->addWidget(m_status, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(themeSize(Size::Gap));
    buttons->addStretch();
    for (QPushButton *button : {m_keep, m_theirs, m_save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_footLayout->addLayout(buttons);
    return foot;
}

void MergeDialog::setMerge(const ThreeWayMerge &merge, const QJsonObject &theirItem)
{
    m_merge = merge;
    m_theirItem = theirItem;
    m_table->setFields(merge.conflicts(), theirTitle());
    wantLabels();
    showTexts();
    const int conflicts = int(merge.conflicts().size());
    const int settled = int(merge.settled().size());
    QStringList sentences;
    if (settled > 0)
        sentences << tr("%n fields did not overlap and are merged already.", nullptr, settled);
    sentences << (conflicts > 0 ? tr("%n need your choice.", nullptr, conflicts)
                                : tr("Nothing needs your choice any more."));
    m_explanation->setText(sentences.join(u' '));
    m_table->setVisible(conflicts > 0);
    updateState();
    if (!isVisible())
        fit();
}

QString MergeDialog::theirTitle() const
{
    const ChangeStamp stamp = ChangeStamp::modified(m_theirItem);
    const QString when = momentText(stamp.when, locale());
    if (stamp.who.isEmpty() && when.isEmpty())
        return tr("Theirs");
    //: Who changed it, and when.
    return tr("%1, %2").arg(stamp.who.isEmpty() ? tr("Theirs") : stamp.who, when);
}

void MergeDialog::wantLabels()
{
    const MergeText text(m_context, locale());
    for (const MergeField &field : m_merge.fields()) {
        for (const QJsonValue &value : {field.base, field.mine, field.theirs})
            text.want(field.field, value);
    }
}

void MergeDialog::showTexts()
{
    const MergeText text(m_context, locale());
    m_table->showTexts(text);
    m_settled->setFields(m_merge.settled(), theirTitle(), text);
}

QJsonObject MergeDialog::changes() const
{
    return m_merge.changes(m_table->chosen());
}

void MergeDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_table->setEnabled(!busy);
    updateState();
}

void MergeDialog::showNotice(const QString &text, bool mistake)
{
    if (text.isEmpty())
        return m_notice->hide();
    m_notice->show(mistake ? Banner::Kind::Error : Banner::Kind::Info, text);
    m_scroll->ensureWidgetVisible(m_notice);
}

void MergeDialog::updateState()
{
    const int left = m_table->unsettled();
    m_status->setText(left > 0 ? tr("%n choices are left.", nullptr, left) : tr("Nothing is saved yet."));
    m_save->setEnabled(!m_busy && left == 0);
    m_keep->setEnabled(!m_busy);
    m_theirs->setEnabled(!m_busy);
    arrangeFoot();
}

void MergeDialog::arrangeFoot()
{
    int needed = m_status->fontMetrics().horizontalAdvance(m_status->text()) + 2 * themeSize(Size::PageEdge);
    for (const QPushButton *button : {m_keep, m_theirs, m_save})
        needed += button->sizeHint().width() + themeSize(Size::Gap);
    m_footLayout->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MergeDialog::fit()
{
    const int edge = themeSize(Size::CardPadding);
    const QSize room =
        parentWidget() ? parentWidget()->window()->size() - QSize(2 * edge, 2 * edge) : QSize(Width, Highest);
    const int width = qMin(qRound(Width * Theme::current().textScale()), room.width());
    resize(width, qMin(Highest, room.height()));
    const int head = m_head->layout()->heightForWidth(width);
    const int height = head + m_scroll->columnHeight(width) + m_foot->sizeHint().height() + edge;
    resize(QSize(width, qMin(height, Highest)).boundedTo(room));
}

QString MergeDialog::explanation() const
{
    return m_explanation->text();
}

QString MergeDialog::status() const
{
    return m_status->text();
}

void MergeDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void MergeDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save)) {
        m_save->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

void MergeDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrangeFoot();
}

void MergeDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    if (m_table->rows().isEmpty())
        m_save->setFocus(Qt::OtherFocusReason);
    else
        m_table->rows().first()->mine()->setFocus(Qt::OtherFocusReason);
}

} // namespace backdesk::ui
