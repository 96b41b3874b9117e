// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterField.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace backdesk::ui
{

/// Edits what a list is filtered by in one field.
class FilterEditor : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Delay = 250; ///< ms after the last key before changed() is emitted

    explicit FilterEditor(const FilterField &field, QWidget *parent = nullptr);

    const FilterField &field() const { return m_field; }
    /// What is set now, in the field's own operators. Input that makes no sense counts as none.
    virtual Conditions conditions() const = 0;
    /// Shows conditions that came from elsewhere; does not emit.
    virtual void setConditions(const Conditions &conditions) = 0;

    /// What functions of the description see: null where nothing is asked for.
    QJsonValue value() const;
    void setValue(const QJsonValue &value);
    /// How what is set is told in a chip; displayTextChanged() tells of another. Empty: as the field's kind
    /// says.
    virtual QString displayText(const Conditions &conditions)
    {
        Q_UNUSED(conditions)
        return {};
    }
    /// Properties of the component; only some editors have any. A null gives the description's back.
    virtual void setProps(const QJsonObject &props) { Q_UNUSED(props) }
    /// Why what stands here makes no sense, as told below it; empty: it does.
    QString mistake() const;
    /// Tells of it below the editor, which has a layout from top to bottom.
    void setMistake(const QString &text);

Q_SIGNALS:
    void changed();
    void displayTextChanged();

protected:
    void changedSoon() { m_delay.start(); }
    void changedNow();
    /// For setConditions(): a change that was still waiting is overtaken.
    void forgetChange() { m_delay.stop(); }

private:
    FilterField m_field;
    QTimer m_delay;
    QLabel *m_mistake = nullptr; ///< made when there is one
};

} // namespace backdesk::ui
