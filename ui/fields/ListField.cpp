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
      m_add(makeButton(tr("Add entry"), QStringLiteral("plus"), this))
{
    m_layout->setContentsMargins({});
    // Groups stand further apart than their own fields.
    const bool groups = field.element().type == FieldMeta::Type::Dict;
    m_layout->setSpacing(themeSize(groups ? Size::CardPadding : Size::Gap));
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
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

QList<ListEntry *> ListField::filledEntries() const
{
    QList<ListEntry *> filled;
    for (ListEntry *entry : m_entries) {
        if (!entry->editor()->value().isNull())
            filled.append(entry);
    }
    return filled;
}

QJsonValue ListField::value() const
{
    if (!m_edited)
        return stored();
    QJsonArray elements;
    for (const ListEntry *entry : filledEntries())
        elements.append(entry->editor()->value());
    if (elements == stored().toArray())
        return stored();
    return elements;
}

QJsonValue ListField::draftValue() const
{
    if (m_entries.isEmpty())
        return value();
    QJsonArray elements;
    for (const ListEntry *entry : m_entries)
        elements.append(entry->editor()->draftValue());
    return elements;
}

void ListField::showState(const ElementState &state)
{
    m_state = state;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_entries.at(i)->editor()->showState(state.entry(i));
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

QStringList ListField::showErrors(const FieldErrors &errors, const QString &path)
{
    FieldErrors rest = errors;
    const QList<ListEntry *> filled = m_edited ? filledEntries() : m_entries;
    for (qsizetype i = 0; i < filled.size(); ++i) {
        const QString place = path + u'[' + QString::number(i) + u']';
        filled.at(i)->setMistake(filled.at(i)->editor()->showErrors(errors, place).join(u'\n'));
        rest.removeIf([&place](const std::pair<const QString &, QStringList &> &error) {
            return error.first.startsWith(place);
        });
    }
    return FieldEditor::showErrors(rest, path);
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
    const QJsonArray elements = value.toArray();
    const bool known = value == stored() && !place().isEmpty();
    for (qsizetype i = 0; i < elements.size(); ++i)
        addEntry(elements.at(i), known ? place() + QStringLiteral("[%1]").arg(i) : QString());
    m_edited = value != stored();
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
    FieldEditor *editor = FieldEditorFactory::instance().make(field().element(), m_context);
    auto *entry = new ListEntry(editor, this);
    editor->setColumns(m_columns);
    editor->setPlace(place);
    editor->setValue(value);
    entry->setReadOnly(isReadOnly());
    // What holds for the first will mostly do until the server tells of this one.
    if (!m_state.parts.isEmpty())
        editor->showState(m_state.parts.first());
    m_layout->insertWidget(int(m_entries.size()), entry);
    m_entries.append(entry);
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
    ListEntry *copy = addEntry(QJsonValue(QJsonValue::Null));
    copy->editor()->edit(entry->editor()->value());
    moveEntry(copy, int(index + 1 - (m_entries.size() - 1)));
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
    while (to > 0 && y < m_entries.at(to - 1)->geometry().center().y())
        --to;
    while (to >= from && to + 1 < m_entries.size() && y > m_entries.at(to + 1)->geometry().center().y())
        ++to;
    if (to != from)
        moveEntry(m_held, int(to - from));
}

bool ListField::hasRoom() const
{
    return !field().maximum || double(m_entries.size()) < *field().maximum;
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
    const qsizetype from = m_entries.indexOf(entry);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_entries.size())
        return;
    m_entries.move(from, to);
    m_layout->removeWidget(entry);
    m_layout->insertWidget(int(to), entry);
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
    for (const ListEntry *entry : m_entries)
        parts += entry->tabParts();
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
        m_entries.at(i)->editor()->describe(tr("%1, entry %2").arg(field().title).arg(i + 1), {});
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
