// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CreateDialog.h"

#include "ui/connectors/Connector.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormScroll.h"
#include "ui/forms/FormValidator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int Width = 560;
constexpr int Highest = 560;

/// The member at the top that leads back, for selectors such as "$.users"; empty for deeper ones.
QString topMember(const QString &selector)
{
    const QString name = selector.mid(2);
    return name.contains(u'.') ? QString() : name;
}

CollectionMeta targetOf(const FieldContext &context, const CreateRequest &request)
{
    const CollectionMeta *target = context.app.collection(request.collection);
    return target ? *target : CollectionMeta();
}

FieldContext innerContext(FieldContext context)
{
    // The new item has no id yet.
    context.itemId.clear();
    return withCreateDialog(context);
}

} // namespace

CreateDialog::CreateDialog(const FieldContext &context, const CreateRequest &request, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_target(targetOf(context, request)),
      m_form(new Form(m_target, innerContext(context), Form::Mode::Add, {topMember(request.reverse)}, this)),
      m_mistakes(new QLabel(this)),
      m_create(primaryButton(tr("Create"), {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("New entry in %1").arg(m_target.title));
    setBackground(this, Color::Background);
    const FieldMeta *back = m_target.field(topMember(request.reverse));
    if (back && back->type == FieldMeta::Type::Ref && !context.itemId.isEmpty())
        m_fixed.insert(back->name, context.itemId);

    const int edge = themeSize(Size::CardPadding);
    auto *scroll = new FormScroll(edge, this);
    auto *title = new QLabel(windowTitle(), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setTextStyle(title, TextStyle::Title);
    scroll->column()->insertSpacing(0, themeSize(Size::Tight));
    scroll->column()->addWidget(title);
    scroll->column()->addWidget(m_form, 1);

    auto *foot = new QWidget(this);
    setBackground(foot, Color::Surface);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(edge, themeSize(Size::Gap), edge, themeSize(Size::Gap));
    buttons->setSpacing(themeSize(Size::Gap));
    QPushButton *cancel = makeButton(tr("Cancel"), {}, foot);
    setTextStyle(m_mistakes, TextStyle::Small, Color::Error);
    buttons->addWidget(m_mistakes, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    setKeyHint(m_create, QKeySequence(QKeySequence::Save));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(foot);

    if (const FieldMeta *label = m_target.field(m_target.label);
        label && label->type == FieldMeta::Type::String && !request.text.isEmpty() &&
        m_form->row(label->name)) {
        m_form->row(label->name)->editor()->edit(request.text);
    }
    const QSize room = parent ? parent->window()->size() - QSize(edge, edge) : QSize(Width, Highest);
    const int height = scroll->columnHeight(Width) + foot->sizeHint().height() + edge;
    resize(QSize(Width, qMin(height, Highest)).boundedTo(room));
    connect(cancel, &QPushButton::clicked, this, &CreateDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CreateDialog::create);
    connect(m_form, &Form::stateChanged, this, &CreateDialog::updateState);
}

void CreateDialog::create()
{
    if (m_saving)
        return;
    m_form->touchAll();
    if (!m_form->isReadable())
        return m_form->focusFirstMistake();
    m_form->validator()->cancel();
    QJsonObject item = m_form->draft();
    for (auto it = m_fixed.begin(); it != m_fixed.end(); ++it)
        item.insert(it.key(), it.value());
    m_saving = true;
    updateState();
    m_context.connector->create(m_target.name, item).then(this, [this](const Reply &reply) {
        finish(reply);
    });
}

void CreateDialog::finish(const Reply &reply)
{
    m_saving = false;
    updateState();
    if (reply.ok()) {
        const QString id = reply.json.value(QLatin1String("_id")).toString();
        Q_EMIT created(id, m_form->title());
        accept();
        return;
    }
    if (!reply.errors().isEmpty()) {
        m_form->setErrors(reply.errors());
        return m_form->focusFirstMistake();
    }
    m_form->banner()->show(Banner::Kind::Error, tr("The entry could not be created: %1").arg(reply.detail()));
}

void CreateDialog::updateState()
{
    const int mistakes = m_form->mistakeCount();
    m_mistakes->setText(mistakes > 0 ? tr("%n mistakes to correct", nullptr, mistakes) : QString());
    m_create->setEnabled(!m_saving);
}

void CreateDialog::reject()
{
    if (!m_form->isDirty())
        return QDialog::reject();
    ConfirmDialog::ask(this, tr("Discard the new entry?"), tr("What you entered is lost."), tr("Discard"),
                       [this] { QDialog::reject(); });
}

void CreateDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save)) {
        create();
        return;
    }
    QDialog::keyPressEvent(event);
}

void CreateDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_form->focusFirst();
}

FieldContext withCreateDialog(FieldContext context)
{
    context.create = [context](QWidget *asker, const CreateRequest &request, FieldContext::Created created) {
        auto *dialog = new CreateDialog(context, request, asker->window());
        // Not bound to the asker: an editor rebuilt meanwhile guards itself.
        QObject::connect(dialog, &CreateDialog::created, dialog, created);
        dialog->open();
    };
    return context;
}

} // namespace backdesk::ui
