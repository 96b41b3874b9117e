// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/FieldMeta.h"
#include "ui/meta/ItemState.h"
#include "ui/widgets/Path.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace backdesk::ui
{

/// Mistakes by the path of the value they belong to: {"$.address.street": ["Must not be empty."]}.
using FieldErrors = QMap<QString, QStringList>;

/// Edits one value of an item. Subclasses are one component each; FieldEditorFactory knows which one a field
/// gets.
///
/// As long as nobody edits it, value() is exactly the value it was given, whatever the widget can show of it.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    explicit FieldEditor(const FieldMeta &field, QWidget *parent = nullptr);
    ~FieldEditor() override;

    const FieldMeta &field() const { return m_field; }

    /// Changes properties at any time; those that are not named stay, a null gives the description's back.
    /// What stands in the editor is kept.
    void setProps(const QJsonObject &props);
    /// The description's properties and those that were set over them.
    const QJsonObject &props() const { return m_props; }
    /// Undefined where it is not given.
    QJsonValue prop(QLatin1String name) const { return m_props.value(name); }

    /// Shows a stored value: what isModified() compares with from now on.
    virtual void setValue(const QJsonValue &value);
    virtual QJsonValue value() const { return m_value; }
    /// Shows another value as if the person had entered it, without edited().
    virtual void edit(const QJsonValue &value);
    /// Replaces the stored value below what the person entered.
    virtual void rebase(const QJsonValue &stored);
    const QJsonValue &stored() const { return m_stored; }
    virtual bool isModified() const { return m_value != m_stored; }
    /// How many fields of it are modified: more than one only for a group.
    virtual int modifiedCount() const { return isModified() ? 1 : 0; }
    /// What to send of a modified value; of a Dict only the members that were modified.
    virtual QJsonValue changes() const { return value(); }

    /// As value(), but with parts that are still empty (null): what the server tells states of.
    virtual QJsonValue draftValue() const { return value(); }
    /// What holds for the parts and the choices at present. Whether the field itself is shown and may be
    /// changed is its row's business.
    virtual void showState(const ElementState &state) { Q_UNUSED(state) }

    /// Why what stands here cannot be read as a value, such as "Enter a whole number."; empty: it can.
    virtual QString inputError() const { return lengthError(); }
    virtual bool isReadable() const { return inputError().isEmpty(); }

    /// How much of the property `maxLength` is used, "12 / 80"; empty: it is not limited.
    QString counter() const;
    /// Whether the person may empty it by a cross: not if required, `allowNone: false` or filled by a default.
    bool allowsNone() const;

    /// Takes the mistakes of the whole item and shows those of inner values in place. `path` is where the
    /// value stands. Returns the messages to be shown beside the editor.
    virtual QStringList showErrors(const FieldErrors &errors, const QString &path);
    /// How many mistakes inner fields show.
    virtual int innerMistakes() const { return 0; }
    /// From now on inner fields show their mistakes, whether or not the person was there.
    virtual void touchAll() {}

    virtual void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    virtual void setInvalid(bool invalid);
    /// Name and description for assistive technology.
    virtual void describe(const QString &name, const QString &description);

    /// Where the stored value stands in its item ("photos[1]"), when that differs from the field's own name:
    /// for parts of lists. Before setValue(); an empty place: it is not stored anywhere.
    virtual void setPlace(const QString &place) { m_place = place; }
    const QString &place() const { return m_place; }

    /// Wants the whole width of a form.
    virtual bool isWide() const { return false; }
    /// How many columns a group of fields has.
    virtual void setColumns(int columns) { Q_UNUSED(columns) }
    /// Has nothing to show: its row is hidden and only keeps the value.
    virtual bool isInvisible() const { return false; }
    /// Shows the field's title itself.
    virtual bool showsTitle() const { return false; }
    /// Help that only the editor knows; shown when the field has none of its own.
    virtual QString hint() const { return {}; }

    /// How a value is named where it is told of elsewhere, as in the chip of a filter; displayTextChanged()
    /// tells when another name is known. Empty: as its type says. "…": that is being asked for.
    virtual QString displayText(const QJsonValue &value)
    {
        Q_UNUSED(value)
        return {};
    }

    /// What takes the focus.
    QWidget *input() const { return m_input; }

Q_SIGNALS:
    /// The person changed the value, or what stands for it.
    void edited();
    void hintChanged();
    void displayTextChanged();
    /// After setProps(): field() and props() are others.
    void propsChanged();
    /// A reference is to be opened.
    void open(const backdesk::ui::Path &path, bool beside);

protected:
    virtual void display(const QJsonValue &value) = 0;
    /// Takes over what props() and field() say now.
    virtual void applyProps() {}
    /// That the text has more characters than the property `maxLength` allows. Nothing is cut off.
    QString lengthError() const;
    void setInput(QWidget *input);
    /// The person's new value. Does nothing while a value is being displayed.
    void change(const QJsonValue &value);
    /// The person's new text: nothing is null, unless an empty text was stored.
    void changeText(const QString &text);
    /// As changeText() for what has one line: pasted line breaks are none of it. Those that were stored stay.
    void changeLine(const QString &text);
    /// As change() for containers whose value() is made of their parts.
    void partEdited();
    bool isDisplaying() const { return m_displaying; }
    void redisplay();

private:
    int maxLength() const;
    int length() const;

    FieldMeta m_base; ///< as described
    FieldMeta m_field;
    QJsonObject m_dynamicProps;
    QJsonObject m_props;
    QString m_place;
    QJsonValue m_stored{QJsonValue::Null};
    QJsonValue m_value{QJsonValue::Null};
    QWidget *m_input = nullptr;
    bool m_readOnly = false;
    bool m_displaying = false;
};

/// Has text begin at the leading edge whatever its script, as everything else in a form does.
void alignToLeading(QLineEdit *edit);
/// Undefined as null: the API does not tell them apart.
QJsonValue definedValue(const QJsonValue &value);
/// Any value as one line of text: a string as it is, null as nothing, others as JSON.
QString jsonText(const QJsonValue &value);

} // namespace backdesk::ui
