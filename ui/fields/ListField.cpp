// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ListField.h"

#include "ui/fields/FieldEditorFactory.h"
#include "ui/fields/FileDialogs.h"
#include "ui/fields/FileEditor.h"
#include "ui/fields/ListEntry.h"
#include "ui/fields/PopupPanel.h"
#include "ui/fields/TabAnchor.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EdgeScroll.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace backdesk::ui
{

namespace
{

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (!path.isEmpty() && !QFileInfo(path).isDir())
            paths.append(path);
    }
    return paths;
}

} // namespace

ListField::ListField(const FieldMeta &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(field, parent),
      m_context(context),
      m_layout(new QVBoxLayout(this)),
      m_tabs(new TabAnchor(this)),
      m_scroll(new EdgeScroll(this)),
      m_add(makeButton(tr("Add entry"), QStringLiteral("plus"), this)),
      m_more(makeButton({}, QStringLiteral("chevron-down"), this))
{
    m_layout->setContentsMargins({});
    // Groups stand further apart than their own fields.
    const bool groups = field.element().type == FieldMeta::Type::Dict;
    m_layout->setSpacing(themeSize(groups ? Size::CardPadding : Size::Gap));
    m_layout->addWidget(m_more, 0, Qt::AlignLeading);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        const qsizetype first = m_foldedAt;
        unfoldFirst();
        m_entries.at(first)->editor()->setFocus(Qt::OtherFocusReason);
    });
    setInput(m_add);
    setAcceptDrops(holdsFiles());
    if (holdsFiles()) {
        m_add->setText(tr("Add files…"));
        m_add->setToolTip(tr("Choose files, or drop some here"));
    }
    connect(m_scroll, &EdgeScroll::scrolled, this, &ListField::dragTo);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (!holdsFiles())
            return addEmpty();
        chooseFilesToRead(this, this->field().element().mimeTypes,
                          [this](const QStringList &paths) { addFiles(paths); });
    });
}

bool ListField::holdsFiles() const
{
    return field().element().isFile();
}

void ListField::addEmpty()
{
    const ListEntry *entry = addEntry(field().element().defaultValue);
    renumber();
    entry->editor()->setFocus(Qt::OtherFocusReason);
    entriesEdited();
}

void ListField::addFiles(const QStringList &paths)
{
    if (isReadOnly())
        return;
    m_left = 0;
    for (const QString &path : paths) {
        auto *file = hasRoom() ? qobject_cast<FileEditor *>(addEntry(QJsonValue())->editor()) : nullptr;
        if (file)
            file->load(path);
        else
            ++m_left;
    }
    renumber();
    entriesEdited();
    Q_EMIT hintChanged();
}

void ListField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isReadOnly() && hasRoom() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ListField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addFiles(localFiles(event->mimeData()));
}

QJsonArray ListField::elements(const std::function<QJsonValue(const FieldEditor &)> &of) const
{
    QJsonArray all;
    for (qsizetype i = 0; i <= m_entries.size(); ++i) {
        if (i == m_foldedAt) {
            for (const QJsonValue folded : m_folded)
                all.append(folded);
        }
        const QJsonValue element =
            i < m_entries.size() ? of(*m_entries.at(i)->editor()) : QJsonValue::Undefined;
        if (!element.isUndefined())
            all.append(element);
    }
    return all;
}

qsizetype ListField::placeOf(qsizetype entry) const
{
    return entry < m_foldedAt ? entry : entry + m_folded.size();
}

QJsonValue ListField::value() const
{
    if (!m_edited)
        return stored();
    const QJsonArray filled = elements([](const FieldEditor &editor) {
        const QJsonValue element = editor.value();
        return element.isNull() ? QJsonValue(QJsonValue::Undefined) : element;
    });
    if (filled == stored().toArray())
        return stored();
    return filled;
}

QJsonValue ListField::draftValue() const
{
    if (m_entries.isEmpty())
        return value();
    return elements([](const FieldEditor &editor) { return editor.draftValue(); });
}

void ListField::showState(const ElementState &state)
{
    m_state = state;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_entries.at(i)->editor()->showState(state.entry(placeOf(i)));
}

bool ListField::isModified() const
{
    return value() != stored();
}

bool ListField::isReadable() const
{
    return std::all_of(m_entries.begin(), m_entries.end(),
                       [](const ListEntry *entry) { return entry->editor()->isReadable(); });
}

QString ListField::inputError() const
{
    return isReadable() ? QString() : tr("Correct the entries that cannot be read.");
}

void ListField::unfoldFirst()
{
    const qsizetype shown = qMin(qsizetype(Batch), m_folded.size());
    const bool known = !m_edited && !place().isEmpty();
    for (qsizetype i = 0; i < shown; ++i) {
        const qsizetype index = m_foldedAt++;
        insertEntry(index, m_folded.at(i), known ? place() + QStringLiteral("[%1]").arg(index) : QString());
    }
    QJsonArray rest;
    for (qsizetype i = shown; i < m_folded.size(); ++i)
        rest.append(m_folded.at(i));
    m_folded = rest;
    tellFolded();
    renumber();
}

void ListField::unfoldLast()
{
    for (int i = 0; i < Batch && !m_folded.isEmpty(); ++i)
        insertEntry(m_foldedAt, m_folded.takeAt(m_folded.size() - 1), {});
    tellFolded();
    renumber();
}

void ListField::placeMore(qsizetype index)
{
    m_layout->removeWidget(m_more);
    m_layout->insertWidget(int(index), m_more, 0, Qt::AlignLeading);
}

void ListField::tellFolded()
{
    if (m_folded.isEmpty()) {
        // All that comes stands before the button.
        placeMore(m_entries.size());
        m_foldedAt = std::numeric_limits<qsizetype>::max();
    }
    m_more->setHidden(m_folded.isEmpty());
    const qsizetype next = qMin(qsizetype(Batch), m_folded.size());
    m_more->setText(
        tr("Show %1 more of %2 entries").arg(locale().toString(next), locale().toString(count())));
}

QStringList ListField::showErrors(const FieldErrors &errors, const QString &path)
{
    FieldErrors rest = errors;
    const auto settle = [&rest](const QString &at) {
        rest.removeIf([&at](const std::pair<const QString &, QStringList &> &error) {
            return error.first.startsWith(at);
        });
    };
    qsizetype place = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (i == m_foldedAt)
            place += m_folded.size();
        // Those that were left empty are not sent, and so not judged.
        ListEntry *entry = m_entries.at(i);
        if (m_edited && entry->editor()->value().isNull()) {
            entry->setMistake({});
            continue;
        }
        const QString at = QStringLiteral("%1[%2]").arg(path).arg(place++);
        entry->setMistake(entry->editor()->showErrors(errors, at).join(u'\n'));
        settle(at);
    }
    QStringList messages;
    for (qsizetype i = 0; i < m_folded.size() && !rest.isEmpty(); ++i) {
        const QString at = QStringLiteral("%1[%2]").arg(path).arg(m_foldedAt + i);
        // What is not shown cannot be marked: its mistakes are told with its number.
        for (const QString &message : FieldEditor::showErrors(rest, at))
            messages += tr("Entry %1: %2").arg(locale().toString(m_foldedAt + i + 1), message);
        settle(at);
    }
    return FieldEditor::showErrors(rest, path) + messages;
}

int ListField::innerMistakes() const
{
    int mistakes = 0;
    for (const ListEntry *entry : m_entries)
        mistakes += entry->editor()->innerMistakes() + (entry->hasMistake() ? 1 : 0);
    return mistakes;
}

void ListField::touchAll()
{
    for (const ListEntry *entry : m_entries)
        entry->editor()->touchAll();
}

void ListField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_add->setVisible(!readOnly);
    for (ListEntry *entry : m_entries)
        entry->setReadOnly(readOnly);
}

void ListField::setInvalid(bool invalid)
{
    // Wrong entries are marked by themselves; without any the mistake is about the list.
    for (const ListEntry *entry : m_entries)
        entry->editor()->setInvalid(entry->hasMistake() || (invalid && !entry->editor()->isReadable()));
}

void ListField::display(const QJsonValue &value)
{
    qDeleteAll(m_entries);
    m_entries.clear();
    m_folded = value.toArray();
    m_foldedAt = 0;
    placeMore(0);
    m_edited = value != stored();
    unfoldFirst();
    renumber();
}

void ListField::setColumns(int columns)
{
    m_columns = columns;
    for (const ListEntry *entry : m_entries)
        entry->editor()->setColumns(columns);
}

ListEntry *ListField::addEntry(const QJsonValue &value, const QString &place)
{
    return insertEntry(m_entries.size(), value, place);
}

ListEntry *ListField::insertEntry(qsizetype index, const QJsonValue &value, const QString &place)
{
    FieldEditor *editor = FieldEditorFactory::instance().make(field().element(), m_context);
    auto *entry = new ListEntry(editor, this);
    editor->setColumns(m_columns);
    editor->setPlace(place);
    editor->setValue(value);
    entry->setReadOnly(isReadOnly());
    // What holds for the first will mostly do until the server tells of this one.
    if (!m_state.parts.isEmpty())
        editor->showState(m_state.parts.first());
    m_layout->insertWidget(int(index < m_foldedAt ? index : index + 1), entry);
    m_entries.insert(index, entry);
    connect(editor, &FieldEditor::edited, this, &ListField::entriesEdited);
    connect(editor, &FieldEditor::open, this, &FieldEditor::open);
    connect(entry, &ListEntry::dragged, this, [this, entry](const QPoint &position) {
        m_held = entry;
        dragTo(position);
        m_scroll->follow(position);
    });
    connect(entry, &ListEntry::dropped, m_scroll, &EdgeScroll::stop);
    connect(entry, &QObject::destroyed, m_scroll, &EdgeScroll::stop);
    connect(entry, &ListEntry::copied, this, [this, entry] { copyEntry(entry); });
    connect(entry, &ListEntry::moved, this, [this, entry](int by) { moveEntry(entry, by); });
    // Its button's click is still being delivered.
    connect(
        entry, &ListEntry::removed, this, [this, entry] { removeEntry(entry); }, Qt::QueuedConnection);
    return entry;
}

void ListField::removeEntry(ListEntry *entry)
{
    const qsizetype index = m_entries.indexOf(entry);
    m_entries.removeAll(entry);
    if (!m_folded.isEmpty() && index < m_foldedAt)
        --m_foldedAt;
    delete entry;
    renumber();
    if (m_entries.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_entries.at(qMin(index, m_entries.size() - 1))->editor()->setFocus(Qt::OtherFocusReason);
    entriesEdited();
}

void ListField::copyEntry(const ListEntry *entry)
{
    const qsizetype index = m_entries.indexOf(entry);
    if (!m_folded.isEmpty() && index < m_foldedAt)
        ++m_foldedAt;
    ListEntry *copy = insertEntry(index + 1, QJsonValue(QJsonValue::Null), {});
    copy->editor()->edit(entry->editor()->value());
    renumber();
    copy->editor()->setFocus(Qt::OtherFocusReason);
    entriesEdited();
}

void ListField::dragTo(const QPoint &globalPosition)
{
    if (!m_held)
        return;
    const int y = mapFromGlobal(globalPosition).y();
    const qsizetype from = m_entries.indexOf(m_held);
    qsizetype to = from;
    // Past the middle of a neighbour it changes places with it.
    // Not over what is folded: that is done by keys, which show it.
    const qsizetype first = from < m_foldedAt || m_folded.isEmpty() ? 0 : m_foldedAt;
    const qsizetype last = (from < m_foldedAt && !m_folded.isEmpty() ? m_foldedAt : m_entries.size()) - 1;
    while (to > first && y < m_entries.at(to - 1)->geometry().center().y())
        --to;
    while (to >= from && to < last && y > m_entries.at(to + 1)->geometry().center().y())
        ++to;
    if (to != from)
        moveEntry(m_held, int(to - from));
}

bool ListField::hasRoom() const
{
    return !field().maximum || double(count()) < *field().maximum;
}

QString ListField::hint() const
{
    if (m_left > 0)
        return tr("%n files were left out: there is no more room.", nullptr, m_left);
    const std::optional<double> &fewest = field().minimum;
    const std::optional<double> &most = field().maximum;
    if (isReadOnly() || (!fewest && !most))
        return {};
    if (fewest && most)
        return tr("%1 to %2 entries.").arg(locale().toString(int(*fewest)), locale().toString(int(*most)));
    return fewest ? tr("At least %n entries.", nullptr, int(*fewest))
                  : tr("At most %n entries.", nullptr, int(*most));
}

void ListField::applyProps()
{
    renumber();
}

void ListField::moveEntry(ListEntry *entry, int by)
{
    qsizetype from = m_entries.indexOf(entry);
    if (!m_folded.isEmpty() && from < m_foldedAt && from + by >= m_foldedAt)
        unfoldFirst();
    else if (!m_folded.isEmpty() && from >= m_foldedAt && from + by < m_foldedAt)
        unfoldLast();
    from = m_entries.indexOf(entry);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_entries.size())
        return;
    m_entries.move(from, to);
    m_layout->removeWidget(entry);
    m_layout->insertWidget(int(to < m_foldedAt ? to : to + 1), entry);
    renumber();
    entriesEdited();
}

void ListField::entriesEdited()
{
    m_edited = true;
    partEdited();
}

void ListField::orderTabs()
{
    QList<QWidget *> parts;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (i == m_foldedAt)
            parts += m_more;
        parts += m_entries.at(i)->tabParts();
    }
    if (m_foldedAt >= m_entries.size())
        parts += m_more;
    m_tabs->order(parts + QList<QWidget *>{m_add});
    setFocusProxy(m_entries.isEmpty() ? static_cast<QWidget *>(m_add) : m_entries.first()->editor());
}

void ListField::renumber()
{
    orderTabs();
    m_add->setEnabled(hasRoom());
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_entries.at(i)->setMovable(i > 0, i + 1 < m_entries.size());
        m_entries.at(i)->setCopyable(hasRoom());
        m_entries.at(i)->editor()->describe(tr("%1, entry %2").arg(field().title).arg(placeOf(i) + 1), {});
    }
}

void ListField::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (by == 0 || event->modifiers() != Qt::AltModifier || isReadOnly())
        return FieldEditor::keyPressEvent(event);
    for (ListEntry *entry : m_entries) {
        if (!isWithin(entry, QApplication::focusWidget()))
            continue;
        QWidget *focused = QApplication::focusWidget();
        moveEntry(entry, by);
        focused->setFocus(Qt::OtherFocusReason);
        return;
    }
    FieldEditor::keyPressEvent(event);
}

} // namespace backdesk::ui
