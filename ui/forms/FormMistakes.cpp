// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the values of a Form, and where it is told.
#include "ui/fields/FieldGrid.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Banner.h"
#include "ui/forms/ClientCheck.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormValidator.h"
#include "ui/widgets/CollapsibleCard.h"
#include "ui/widgets/TabOrder.h"

#include <algorithm>
#include <utility>

namespace backdesk::ui
{

namespace
{

bool isBelow(const QString &path, const QString &place)
{
    const QStringView beyond = QStringView(path).mid(place.size());
    return path.startsWith(place) && (beyond.isEmpty() || beyond.startsWith(u'.') || beyond.startsWith(u'['));
}

} // namespace

int Form::mistakeCount() const
{
    int count = m_submitted ? int(unplaced().size()) : 0;
    for (const FieldRow *row : m_rows)
        count += row->mistakes();
    return count;
}

void Form::setErrors(const FieldErrors &errors)
{
    m_errors = errors;
    applyErrors();
}

FieldErrors Form::withoutAwaited(FieldErrors errors) const
{
    if (m_mode != Mode::Add)
        return errors;
    for (const QString &name : m_hidden) {
        if (!m_given.contains(name))
            errors.removeIf([place = u"$." + name](const std::pair<const QString &, QStringList &> &error) {
                return isBelow(error.first, place);
            });
    }
    return errors;
}

FieldErrors Form::allErrors() const
{
    FieldErrors errors = m_errors;
    // The server may say the same in other words.
    for (auto it = m_checkErrors.begin(); it != m_checkErrors.end(); ++it)
        errors.insert(it.key(), it.value());
    return errors;
}

void Form::applyErrors()
{
    const FieldErrors errors = allErrors();
    for (FieldRow *row : m_rows)
        row->showErrors(errors, u"$." + row->field().name);
    openWrongCards();
    const QString rest = m_submitted ? unplaced().join(u'\n') : QString();
    // It is read out each time that it is shown.
    if (rest.isEmpty())
        m_mistakes->hide();
    else if (m_mistakes->isHidden() || m_mistakes->text() != rest)
        m_mistakes->show(Banner::Kind::Error, rest);
    Q_EMIT stateChanged();
}

/// Once for each time that something in them becomes wrong: people may close them again.
void Form::openWrongCards()
{
    for (FormFieldset &each : m_fieldsets) {
        const QList<FieldRow *> &rows = each.card.grid->rows();
        const bool wrong =
            std::any_of(rows.begin(), rows.end(), [](const FieldRow *row) { return row->mistakes() > 0; });
        if (wrong && !std::exchange(each.wrong, wrong) && each.card.titled)
            each.card.titled->setCollapsed(false);
        each.wrong = wrong;
    }
}

/// How a field is called that does not show its mistakes itself; empty: it has no name for people.
QString Form::placedTitle(const QString &path) const
{
    QString name = path.mid(2).section(u'[', 0, 0);
    for (; !name.isEmpty(); name = name.contains(u'.') ? name.section(u'.', 0, -2) : QString()) {
        if (const FieldRow *found = row(name))
            return found->field().title;
        if (const FieldMeta *known = m_fields.isEmpty() ? nullptr : m_collection.field(name))
            return known->title;
    }
    return {};
}

QStringList Form::unplaced() const
{
    QStringList messages;
    const FieldErrors errors = allErrors();
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        const auto placed = [&it](const FieldRow *row) {
            return row->isShown() && isBelow(it.key(), u"$." + row->field().name);
        };
        if (std::any_of(m_rows.begin(), m_rows.end(), placed))
            continue;
        const QString title = placedTitle(it.key());
        for (const QString &text : it.value()) {
            //: A field that is not in sight, and what is wrong with it.
            messages += title.isEmpty() ? text : tr("%1: %2").arg(title, text);
        }
    }
    messages.removeDuplicates();
    return messages;
}

void Form::clearFailure()
{
    if (m_banner->actions().isEmpty())
        m_banner->hide();
}

void Form::touchAll()
{
    m_submitted = true;
    m_mistakes->hide();
    for (FieldRow *row : m_rows)
        row->touchAll();
    applyErrors();
}

void Form::untouchAll()
{
    m_validator->cancel();
    if (m_check)
        m_check->cancel();
    m_errors.clear();
    m_checkErrors.clear();
    m_submitted = false;
    for (FieldRow *row : m_rows)
        row->untouch();
    applyErrors();
}

void Form::focusFirstMistake()
{
    for (const FieldRow *top : m_rows) {
        if (top->mistakes() == 0)
            continue;
        // Within a group the innermost row that complains.
        const FieldRow *found = top;
        for (const FieldRow *inner : top->findChildren<FieldRow *>()) {
            if (found == top && !inner->shownMistake().isEmpty())
                found = inner;
        }
        // A closed card would hide it.
        for (QWidget *parent = top->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *card = qobject_cast<CollapsibleCard *>(parent))
                card->setCollapsed(false);
        }
        QWidget *input = found->editor()->input();
        showInSight(const_cast<FieldRow *>(found));
        if (!input)
            return;
        // It goes there by itself: that is to be seen on buttons, too.
        window()->setAttribute(Qt::WA_KeyboardFocusChange);
        input->setFocus(Qt::OtherFocusReason);
        showInSight(input);
        return;
    }
    if (!m_mistakes->isHidden())
        showInSight(m_mistakes);
}

void Form::removeErrors(const QString &name)
{
    const QString place = u"$." + name;
    const auto below = [&place](const std::pair<const QString &, QStringList &> &error) {
        return isBelow(error.first, place);
    };
    if (m_errors.removeIf(below) + m_checkErrors.removeIf(below) > 0)
        applyErrors();
}

} // namespace backdesk::ui
