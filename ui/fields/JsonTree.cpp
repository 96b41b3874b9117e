// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/JsonTree.h"

#include "ui/fields/FieldEditor.h"
#include "ui/fields/JsonText.h"
#include "ui/theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

namespace backdesk::ui
{

namespace
{

constexpr int KindRole = Qt::UserRole;
constexpr int DataRole = Qt::UserRole + 1;
constexpr int NameRole = Qt::UserRole + 2;

/// What a value becomes as another kind, as far as it can be kept.
QJsonValue converted(const QJsonValue &value, JsonTree::Kind kind)
{
    const QString text = jsonText(value);
    switch (kind) {
    case JsonTree::Kind::Text:
        return text;
    case JsonTree::Kind::Number:
        return value.isDouble() ? value
               : value.isBool() ? QJsonValue(value.toBool() ? 1 : 0)
                                : QJsonValue(text.toDouble());
    case JsonTree::Kind::Bool:
        return value.toDouble() != 0 || text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    case JsonTree::Kind::Object:
        return value.isObject() ? value : QJsonValue(QJsonObject());
    case JsonTree::Kind::List:
        return value.isArray()  ? value
               : value.isNull() ? QJsonValue(QJsonArray())
                                : QJsonValue(QJsonArray{value});
    case JsonTree::Kind::Nothing:
        break;
    }
    return QJsonValue(QJsonValue::Null);
}

} // namespace

JsonTree::JsonTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(3);
    setHeaderLabels({tr("Name"), tr("Value"), tr("Kind")});
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Interactive);
    header()->setSectionResizeMode(Value, QHeaderView::Stretch);
    header()->setSectionResizeMode(KindColumn, QHeaderView::ResizeToContents);
    header()->resizeSection(Name, 12 * themeSize(Size::Icon));
    connect(this, &QTreeWidget::itemChanged, this, &JsonTree::taken);
}

void JsonTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    // Where it is narrow, values have as much room as names.
    const int most = qMax(0, (viewport()->width() - columnWidth(KindColumn)) / 2);
    header()->resizeSection(Name, qBound(0, 12 * themeSize(Size::Icon), most));
}

QString JsonTree::kindText(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return tr("Text");
    case Kind::Number:
        return tr("Number");
    case Kind::Bool:
        return tr("Yes or no");
    case Kind::Nothing:
        return tr("Nothing");
    case Kind::Object:
        return tr("Group");
    case Kind::List:
        return tr("List");
    }
    return {};
}

JsonTree::Kind JsonTree::kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return Kind::Bool;
    case QJsonValue::Double:
        return Kind::Number;
    case QJsonValue::String:
        return Kind::Text;
    case QJsonValue::Array:
        return Kind::List;
    case QJsonValue::Object:
        return Kind::Object;
    default:
        return Kind::Nothing;
    }
}

JsonTree::Kind JsonTree::kindOf(const Item *item)
{
    return Kind(item->data(Name, KindRole).toInt());
}

void JsonTree::setJson(const QJsonValue &value)
{
    rebuild(value);
    m_history.begin(json());
}

void JsonTree::rebuild(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    clear();
    const QJsonValue shown = value.isArray() || value.isObject() ? value : QJsonValue(QJsonObject());
    invisibleRootItem()->setData(Name, KindRole, int(kindOf(shown)));
    fill(invisibleRootItem(), shown);
    expandToDepth(1);
}

void JsonTree::tellEdited()
{
    m_history.add(json());
    Q_EMIT edited();
}

void JsonTree::undo(int by)
{
    const auto state = m_writable ? m_history.step(by) : std::nullopt;
    if (!state)
        return;
    rebuild(*state);
    Q_EMIT currentItemChanged(nullptr, nullptr);
    Q_EMIT refused({});
    Q_EMIT edited();
}

void JsonTree::fill(Item *group, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        addItem(group, it.key(), *it);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        addItem(group, QString::number(i + 1), array.at(i));
}

JsonTree::Item *JsonTree::addItem(Item *group, const QString &name, const QJsonValue &value)
{
    auto *item = new Item;
    group->addChild(item);
    item->setText(Name, name);
    item->setData(Name, NameRole, name);
    show(item, value);
    return item;
}

void JsonTree::show(Item *item, const QJsonValue &value)
{
    qDeleteAll(item->takeChildren());
    const Kind kind = kindOf(value);
    item->setData(Name, KindRole, int(kind));
    item->setData(Value, DataRole, QVariant::fromValue(value));
    item->setText(KindColumn, kindText(kind));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    QString text = value.isBool() ? value.toBool() ? tr("Yes") : tr("No") : jsonText(value);
    if (kind == Kind::Object || kind == Kind::List)
        text.clear();
    item->setText(Value, text);
    fill(item, value);
    item->setExpanded(true);
}

QJsonValue JsonTree::jsonOf(const Item *item)
{
    const Kind kind = kindOf(item);
    if (kind == Kind::Object) {
        QJsonObject object;
        for (int i = 0; i < item->childCount(); ++i)
            object.insert(item->child(i)->text(Name), jsonOf(item->child(i)));
        return object;
    }
    if (kind == Kind::List) {
        QJsonArray array;
        for (int i = 0; i < item->childCount(); ++i)
            array.append(jsonOf(item->child(i)));
        return array;
    }
    return item->data(Value, DataRole).value<QJsonValue>();
}

QJsonValue JsonTree::json() const
{
    return jsonOf(invisibleRootItem());
}

void JsonTree::setWritable(bool writable)
{
    m_writable = writable;
    setEditTriggers(writable ? QAbstractItemView::DoubleClicked : QAbstractItemView::NoEditTriggers);
}

QString JsonTree::freeName(const Item *group) const
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? tr("name") : tr("name %1").arg(number);
        bool taken = false;
        for (int i = 0; i < group->childCount(); ++i)
            taken = taken || group->child(i)->text(Name) == name;
        if (!taken)
            return name;
    }
}

JsonTree::Item *JsonTree::groupOf(Item *item)
{
    if (!item)
        return invisibleRootItem();
    const bool inside = kindOf(item) == Kind::Object || kindOf(item) == Kind::List;
    if (inside)
        return item;
    return item->parent() ? item->parent() : invisibleRootItem();
}

void JsonTree::addEntry()
{
    if (!m_writable)
        return;
    Item *group = groupOf(currentItem());
    const bool list = kindOf(group) == Kind::List;
    Item *item = nullptr;
    {
        const QSignalBlocker quiet(this);
        item = addItem(group, list ? QString::number(group->childCount() + 1) : freeName(group), QString());
    }
    group->setExpanded(true);
    setCurrentItem(item);
    tellEdited();
    editItem(item, list ? Value : Name);
}

void JsonTree::moveEntry(int by)
{
    Item *item = currentItem();
    Item *group = item && item->parent() ? item->parent() : invisibleRootItem();
    const int from = item ? group->indexOfChild(item) : -1;
    const int to = from + by;
    if (!m_writable || from < 0 || kindOf(group) != Kind::List || to < 0 || to >= group->childCount())
        return;
    {
        const QSignalBlocker quiet(this);
        const bool open = item->isExpanded();
        group->insertChild(to, group->takeChild(from));
        item->setExpanded(open);
    }
    setCurrentItem(item);
    renumber(group);
    tellEdited();
}

void JsonTree::copy() const
{
    const QJsonValue value = currentItem() ? jsonOf(currentItem()) : json();
    QGuiApplication::clipboard()->setText(JsonText::write(value));
}

void JsonTree::insert(Item *group, const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    if (kindOf(group) == Kind::List) {
        const QJsonArray elements = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue element : elements)
            addItem(group, QString::number(group->childCount() + 1), element);
        return;
    }
    if (!value.isObject()) {
        addItem(group, freeName(group), value);
        return;
    }
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        Item *known = nullptr;
        for (int i = 0; i < group->childCount() && !known; ++i)
            known = group->child(i)->text(Name) == it.key() ? group->child(i) : nullptr;
        if (known)
            show(known, *it);
        else
            addItem(group, it.key(), *it);
    }
}

void JsonTree::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!m_writable || text.trimmed().isEmpty())
        return;
    const JsonText read = JsonText::read(text, locale());
    const bool group = text.trimmed().startsWith(u'{') || text.trimmed().startsWith(u'[');
    if (group && !read.mistake.isEmpty())
        return Q_EMIT refused(tr("What was pasted is no JSON. %1").arg(read.mistake));
    // A single value: a number, true, or any text.
    const QJsonArray single = QJsonDocument::fromJson(QByteArray("[" + text.toUtf8() + "]")).array();
    Item *into = groupOf(currentItem());
    insert(into, group ? read.value : single.size() == 1 ? single.first() : QJsonValue(text));
    if (into != invisibleRootItem())
        into->setExpanded(true);
    viewport()->update();
    Q_EMIT refused({});
    tellEdited();
}

void JsonTree::removeEntry()
{
    Item *item = currentItem();
    if (!m_writable || !item)
        return;
    Item *group = item->parent() ? item->parent() : invisibleRootItem();
    delete item;
    renumber(group);
    tellEdited();
}

void JsonTree::renumber(Item *group)
{
    if (kindOf(group) != Kind::List)
        return;
    const QSignalBlocker quiet(this);
    for (int i = 0; i < group->childCount(); ++i)
        group->child(i)->setText(Name, QString::number(i + 1));
}

void JsonTree::setKind(Kind kind)
{
    Item *item = currentItem();
    if (!m_writable || !item || kindOf(item) == kind)
        return;
    {
        const QSignalBlocker quiet(this);
        show(item, converted(jsonOf(item), kind));
    }
    viewport()->update();
    tellEdited();
}

void JsonTree::taken(Item *item, int column)
{
    QString reason;
    {
        const QSignalBlocker quiet(this);
        const QString typed = item->text(Name);
        if (column == Name && !rename(item))
            reason = tr("“%1” cannot be the name of this entry.").arg(typed);
        else if (column == Value)
            readValue(item);
        else if (column == KindColumn)
            item->setText(KindColumn, kindText(kindOf(item)));
    }
    viewport()->update();
    Q_EMIT refused(reason);
    if (reason.isEmpty())
        tellEdited();
}

bool JsonTree::rename(Item *item)
{
    Item *group = item->parent() ? item->parent() : invisibleRootItem();
    const QString name = item->text(Name);
    bool taken = kindOf(group) == Kind::List;
    for (int i = 0; i < group->childCount(); ++i)
        taken = taken || (group->child(i) != item && group->child(i)->text(Name) == name);
    if (!taken) {
        item->setData(Name, NameRole, name);
        return true;
    }
    item->setText(Name, item->data(Name, NameRole).toString());
    return false;
}

void JsonTree::readValue(Item *item)
{
    const QString text = item->text(Value);
    const QJsonValue before = item->data(Value, DataRole).value<QJsonValue>();
    QJsonValue value = text;
    if (kindOf(item) == Kind::Number) {
        bool whole = false;
        bool number = false;
        const qint64 integer = text.trimmed().toLongLong(&whole);
        double real = text.trimmed().toDouble(&number);
        if (!number)
            real = locale().toDouble(text.trimmed(), &number);
        value = whole ? QJsonValue(integer) : number ? QJsonValue(real) : before;
    } else if (kindOf(item) == Kind::Bool) {
        const QStringList yes{tr("Yes"), QStringLiteral("true"), QStringLiteral("1")};
        value = yes.contains(text.trimmed(), Qt::CaseInsensitive);
    } else if (kindOf(item) != Kind::Text && text.isEmpty()) {
        return;
    } else if (kindOf(item) == Kind::Object || kindOf(item) == Kind::List) {
        item->setText(Value, QString());
        return;
    }
    show(item, value);
}

bool JsonTree::handleShortcut(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Undo))
        undo(-1);
    else if (event->matches(QKeySequence::Redo) ||
             QKeySequence(event->keyCombination()) == QKeySequence(Qt::CTRL | Qt::Key_Y))
        undo(1);
    else
        return false;
    return true;
}

bool JsonTree::handleKey(const QKeyEvent *event)
{
    Item *item = currentItem();
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Insert:
        addEntry();
        return true;
    case Qt::Key_Delete:
        removeEntry();
        return true;
    case Qt::Key_F2:
        if (item)
            editItem(item, Name);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            moveEntry(event->key() == Qt::Key_Up ? -1 : 1);
        return alt;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!item || event->modifiers() & Qt::ControlModifier)
            return false;
        editItem(item, Value);
        return true;
    default:
        return false;
    }
}

bool JsonTree::event(QEvent *event)
{
    // The window's own undo and copying are not meant while the tree is worked on.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        for (const QKeySequence::StandardKey own :
             {QKeySequence::Copy, QKeySequence::Paste, QKeySequence::Undo, QKeySequence::Redo}) {
            if (!key->matches(own))
                continue;
            event->accept();
            return true;
        }
    }
    return QTreeWidget::event(event);
}

void JsonTree::keyPressEvent(QKeyEvent *event)
{
    if (state() == QAbstractItemView::EditingState)
        return QTreeWidget::keyPressEvent(event);
    if (handleShortcut(event) || (m_writable && handleKey(event)))
        return;
    QTreeWidget::keyPressEvent(event);
}

} // namespace backdesk::ui
