// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterField.h"

#include <QFrame>
#include <QJsonObject>
#include <QList>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace backdesk::ui
{

class FilterEditor;

/// All editors of what a list can be filtered by, one below the other. Changes count at once.
class FilterPanel : public QFrame
{
    Q_OBJECT
public:
    /// Makes the editor of a field.
    using Factory = std::function<FilterEditor *(const FilterField &field)>;
    /// Tells, at once or later, why what a field asks for is wrong; empty: it is right.
    using Told = std::function<void(const QString &mistake)>;
    using Judge = std::function<void(const QString &fieldName, const Told &told)>;

    FilterPanel(const QList<FilterField> &fields, const Factory &factory, QWidget *parent = nullptr);

    /// Shows them; what no editor knows stays and is handed back with every change.
    void setConditions(const Conditions &conditions);
    /// Another label; empty: as it is.
    void setTitle(const QString &fieldName, const QString &title);
    /// What functions of the description say of a field: `hidden`, `readOnly`, `disabled`, `label`,
    /// `helpText`, and properties of its component. What was said before and is not any more is as described
    /// again.
    void setProps(const QString &fieldName, const QJsonObject &props);
    /// Asked of every change; what is wrong is told below its editor and not asked for.
    void setJudge(const Judge &judge) { m_judge = judge; }
    /// As if the person had entered it.
    void setValue(const QString &fieldName, const QJsonValue &value);
    /// conditionsChanged() is being told.
    bool isEditing() const { return m_editing; }
    FilterEditor *editor(const QString &fieldName) const;
    /// How the field's editor tells what is asked for; empty: as the field's kind says.
    QString displayText(const QString &fieldName, const Conditions &conditions) const;
    /// Below the editor; empty: none.
    QString helpText(const QString &fieldName) const;
    /// Null where every item has a value.
    QToolButton *emptyButton(const QString &fieldName) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void conditionsChanged(const backdesk::ui::Conditions &conditions);
    /// A person changed what a field asks for; before conditionsChanged().
    void edited(const QString &fieldName);
    void propsChanged(const QString &fieldName, const QJsonObject &props);
    /// displayText() of a field says something else.
    void displayTextChanged();
    void closed();
    /// What the list shows is to be kept as a view.
    void saveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeEditors(const QList<FilterField> &fields, const Factory &factory);
    QWidget *makeFoot();
    void fitFoot();
    /// A field's editor and what belongs to it.
    struct Row {
        FilterEditor *editor = nullptr;
        QWidget *whole = nullptr;
        QLabel *label = nullptr;
        QLabel *help = nullptr;
        QToolButton *empty = nullptr; ///< asks for items without a value; null where all have one
        QJsonObject props;            ///< as last set
        QString mistake;              ///< as last judged
        int generation = 0;           ///< of what is judged
        bool locked = false;
    };
    Row makeRow(FilterEditor *editor);
    QWidget *makeLabel(Row &row);
    Row *find(const QString &fieldName);
    const Row *find(const QString &fieldName) const;
    static void showTitle(const Row &row, const QString &title);
    static void showHelp(const Row &row, const QString &text);
    static void showEnabled(const Row &row);
    static Conditions wantedOf(const Row &row);
    void judgeChange(const QString &fieldName);
    void judgeRow(Row &row);
    static void showMistake(Row &row, const QString &text);
    void editorChanged(const QString &fieldName);

    Judge m_judge;
    QList<Row> m_rows;
    Conditions m_conditions;
    QBoxLayout *m_foot = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_save = nullptr;
    bool m_editing = false;
};

} // namespace backdesk::ui
