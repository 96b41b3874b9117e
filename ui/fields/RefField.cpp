// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/RefField.h"

#include "ui/admin/MessageTexts.h"
#include "ui/admin/Permissions.h"
#include "ui/fields/ActionSource.h"
#include "ui/fields/FieldOptions.h"
#include "ui/fields/ReferenceLabels.h"
#include "ui/fields/RefPicker.h"
#include "ui/fields/RefSearch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>

#include <utility>

namespace backdesk::ui
{

namespace
{

CollectionMeta targetOf(const FieldMeta &field, const FieldContext &context)
{
    if (const CollectionMeta *target = context.app.collection(field.collection))
        return *target;
    CollectionMeta unknown;
    unknown.name = field.collection;
    unknown.title = field.collection;
    return unknown;
}

} // namespace

RefField::RefField(const FieldMeta &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(field, parent),
      m_context(context),
      m_target(targetOf(field, context)),
      m_picker(new RefPicker(context.connector, m_target, this)),
      m_options(new FieldOptions(this, context)),
      m_edit(iconButton(QStringLiteral("pencil"),
                        replacedText(QStringLiteral("form.button.edit"), tr("Edit here")), m_picker)),
      m_open(iconButton(QStringLiteral("external-link"), tr("Open"), m_picker)),
      m_create(iconButton(QStringLiteral("plus"),
                          replacedText(QStringLiteral("form.button.add"), tr("Create a new entry")),
                          m_picker))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_picker);
    for (QToolButton *tool : {m_edit, m_open, m_create}) {
        keepSquare(tool, Size::Icon, 8);
        m_picker->row()->addWidget(tool);
    }
    m_picker->setDropDown(field.component == QLatin1String("Select"));
    setInput(m_picker->lineEdit());
    offer();
    RefField::applyProps();
    connectPicker();
    connect(m_options, &FieldOptions::changed, this, &RefField::offer);
    connect(m_edit, &QToolButton::clicked, this, &RefField::editItem);
    connect(m_create, &QToolButton::clicked, this, [this] { create(m_picker->typedText()); });
    connect(m_open, &QToolButton::clicked, this, [this] {
        const bool beside = QGuiApplication::keyboardModifiers() & Qt::ControlModifier;
        Q_EMIT open(Path::item(m_target.name, value().toString()), beside);
    });
    connect(context.labels, &ReferenceLabels::arrived, this, &RefField::refreshLabel);
    if (context.permissions) {
        connect(context.permissions, &Permissions::changed, this, [this] {
            m_picker->setCreatable(canCreate());
            updateButtons();
            Q_EMIT hintChanged();
        });
    }
}

void RefField::connectPicker()
{
    connect(m_picker, &RefPicker::picked, this, [this](const QString &id, const QString &label) {
        const QJsonValue picked = m_picker->source()->valueOf(id);
        if (!m_offered)
            m_context.labels->remember(m_target.name, picked.toString(), label);
        change(picked);
        updateButtons();
        Q_EMIT hintChanged();
    });
    connect(m_picker, &RefPicker::cleared, this, [this] {
        change(QJsonValue(QJsonValue::Null));
        updateButtons();
    });
    connect(m_picker, &RefPicker::textEdited, this, [this] { partEdited(); });
    connect(m_picker, &RefPicker::totalChanged, this, &RefField::hintChanged);
    connect(m_picker, &RefPicker::createRequested, this, &RefField::create);
}

/// Entries that functions of the description find; whether there are such functions.
bool RefField::offerFound()
{
    if (m_found)
        return true;
    m_found = makeActionSource(field(), m_context);
    if (!m_found)
        return false;
    m_picker->setSource(m_found);
    m_picker->setDropDown(false);
    m_offered = true;
    connect(m_found, &ChoiceSource::labelsChanged, this, [this] { refreshLabel(m_target.name); });
    connect(m_found, &ChoiceSource::labelsChanged, this, &RefField::displayTextChanged);
    redisplay();
    return true;
}

QString RefField::displayText(const QJsonValue &value)
{
    return m_found ? m_found->labelOrWait(value) : QString();
}

void RefField::offer()
{
    if (offerFound())
        return;
    if (!m_options->isGiven()) {
        if (std::exchange(m_offered, false))
            m_picker->setSource(new RefSearch(m_context.connector, m_target.name));
        return redisplay();
    }
    auto *source = new OptionsSource;
    source->setOptions(m_options->options());
    m_picker->setSource(source);
    m_picker->setDropDown(true);
    m_offered = true;
    redisplay();
}

void RefField::applyProps()
{
    m_picker->setPlaceholder(field().placeholder);
    m_picker->setClearable(allowsNone());
    m_picker->setCreatable(canCreate());
    applySearchProps(m_picker->source(), *this, !m_found);
    updateButtons();
}

bool RefField::canCreate() const
{
    return prop(QLatin1String("add")).toBool(true) && m_context.canCreate(field());
}

bool RefField::canEdit() const
{
    return prop(QLatin1String("edit")).toBool(true) && m_context.canEdit(field());
}

QString RefField::inputError() const
{
    return m_picker->isUnresolved() ? tr("Choose an entry from the list, or clear the field.") : QString();
}

void RefField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_picker->setWritable(!readOnly);
    updateButtons();
}

void RefField::setInvalid(bool invalid)
{
    ui::setInvalid(m_picker, invalid);
}

QString RefField::hint() const
{
    if (m_context.labels->isMissing(m_target.name, value().toString()))
        return tr("The entry it refers to is gone.");
    if (isReadOnly())
        return {};
    const bool creatable = canCreate();
    if (m_offered)
        return offeredHint();
    if (m_picker->total() < 0)
        return creatable ? tr("Type to search %1, or add one.").arg(m_target.title)
                         : tr("Type to search %1.").arg(m_target.title);
    const QString total = locale().toString(m_picker->total());
    return creatable ? tr("Type to search %1 (%2), or add one.").arg(m_target.title, total)
                     : tr("Type to search %1 (%2).").arg(m_target.title, total);
}

QString RefField::labelOf(const QJsonValue &value) const
{
    const QString id = value.toString();
    // Its own name stands there until the function's is known.
    if (m_found && m_found->label(value) == jsonText(value))
        return m_context.labels->label(m_target.name, id);
    if (m_offered && !m_picker->source()->isUnknown(value))
        return m_picker->source()->label(value);
    return id.isEmpty() ? jsonText(value) : m_context.labels->label(m_target.name, id);
}

void RefField::display(const QJsonValue &value)
{
    const QString id = value.toString();
    if (m_found)
        m_found->want({value});
    if (!m_offered || m_found || m_picker->source()->isUnknown(value))
        m_context.labels->want(m_target.name, {id});
    m_picker->setCurrent(m_picker->source()->idOf(value), labelOf(value));
    updateButtons();
}

void RefField::refreshLabel(const QString &collection)
{
    const QString id = value().toString();
    if (collection != m_target.name || id.isEmpty() || m_picker->isUnresolved())
        return;
    const QString label = labelOf(value());
    if (label != m_picker->currentLabel())
        m_picker->setCurrent(m_picker->source()->idOf(value()), label);
    Q_EMIT hintChanged();
}

void RefField::updateButtons()
{
    const bool chosen = !value().toString().isEmpty();
    m_open->setVisible(chosen);
    m_edit->setVisible(chosen && canEdit());
    m_create->setVisible(!isReadOnly() && canCreate());
}

QString RefField::offeredHint() const
{
    if (!m_options->error().isEmpty())
        return m_options->error();
    if (m_options->options().isEmpty() || !m_picker->source()->isUnknown(value()))
        return {};
    return tr("“%1” is none of the choices.").arg(labelOf(value()));
}

void RefField::editItem()
{
    const QString id = value().toString();
    m_context.edit(this, m_target.name, id, [self = QPointer<RefField>(this), id](const QString &label) {
        if (!self)
            return;
        if (!label.isEmpty())
            self->m_context.labels->remember(self->m_target.name, id, label);
        self->refreshLabel(self->m_target.name);
        self->m_picker->setFocus(Qt::OtherFocusReason);
    });
}

void RefField::create(const QString &text)
{
    const auto created = [self = QPointer<RefField>(this)](const QString &id, const QString &label) {
        if (!self)
            return;
        if (!label.isEmpty())
            self->m_context.labels->remember(self->m_target.name, id, label);
        self->edit(id);
        self->m_picker->setFocus(Qt::OtherFocusReason);
        Q_EMIT self->edited();
    };
    m_context.create(this, {m_target.name, field().reverse, text}, created);
}

} // namespace backdesk::ui
