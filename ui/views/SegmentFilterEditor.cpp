// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/SegmentFilterEditor.h"

#include "ui/widgets/SegmentedControl.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

enum Segment { Either, Yes, No };

} // namespace

SegmentFilterEditor::SegmentFilterEditor(const FilterField &field, QWidget *parent)
    : FilterEditor(field, parent), m_segments(new SegmentedControl)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_segments);
    const bool presence = field.kind == FilterField::Kind::Presence;
    m_segments->addSegment(tr("Any"));
    m_segments->addSegment(presence ? tr("With") : tr("Yes"));
    m_segments->addSegment(presence ? tr("Without") : tr("No"));
    m_segments->setCurrentIndex(Either);
    m_segments->setAccessibleName(field.title);
    setFocusProxy(m_segments);
    connect(m_segments, &SegmentedControl::currentIndexChanged, this, [this] { changedNow(); });
}

QString SegmentFilterEditor::op() const
{
    return field().kind == FilterField::Kind::Presence ? QStringLiteral("$exists") : QString();
}

Conditions SegmentFilterEditor::conditions() const
{
    const int index = m_segments->currentIndex();
    if (index != Yes && index != No)
        return {};
    return {{field().key(op()), index == Yes ? QStringLiteral("true") : QStringLiteral("false")}};
}

void SegmentFilterEditor::setConditions(const Conditions &conditions)
{
    const QString operand = field().operand(conditions, op());
    const bool no = operand == QLatin1String("false") || operand == QLatin1String("0");
    const QSignalBlocker silence(m_segments);
    m_segments->setCurrentIndex(operand.isEmpty() ? Either : no ? No : Yes);
}

} // namespace backdesk::ui
