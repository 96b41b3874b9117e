// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ItemView.h"

#include "ui/admin/MessageTexts.h"
#include "ui/admin/Permissions.h"
#include "ui/connectors/Connector.h"
#include "ui/fields/ReferenceLabels.h"
#include "ui/forms/Banner.h"
#include "ui/forms/DescribedView.h"
#include "ui/forms/FormFooter.h"
#include "ui/forms/FormScroll.h"
#include "ui/forms/FormState.h"
#include "ui/forms/InlineList.h"
#include "ui/forms/InlineTabs.h"
#include "ui/forms/RelatedForms.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SkeletonRows.h"
#include "ui/widgets/StateBlock.h"
#include "ui/widgets/TabStrip.h"
#include "ui/widgets/ViewHeader.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

CollectionMeta collectionOf(const AppMeta &app, const Path &path)
{
    if (const CollectionMeta *known = app.collection(path.collection()))
        return *known;
    CollectionMeta unknown;
    unknown.name = path.collection();
    unknown.title = path.collection();
    return unknown;
}

AdminForm formOf(const AppMeta &app, const Path &path)
{
    return path.isAdd() ? addFormOf(app, path.collection()) : changeFormOf(app, path.collection());
}

QString viewId(const AppMeta &app, const Path &path)
{
    const QString kind = path.isAdd() ? QStringLiteral("addView") : QStringLiteral("changeView");
    return Permissions::viewId(app.admin, path.collection(), kind);
}

/// Fields that a tab shows instead of the form.
QStringList inTabs(const AppMeta &app, const CollectionMeta &collection)
{
    QStringList names;
    for (const InlineTab &tab : inlineTabs(app, collection))
        names.append(tab.parentField);
    return names;
}

FieldContext makeContext(Connector &connector, const AppMeta &app, const Path &path, ScriptRunner *scripts,
                         const Permissions *permissions, QObject *owner)
{
    FieldContext context;
    context.connector = &connector;
    context.labels = new ReferenceLabels(&connector, owner);
    context.app = app;
    context.scripts = scripts;
    context.permissions = permissions;
    context.collection = path.collection();
    context.itemId = path.id();
    context.place = {{QStringLiteral("id"), path.id()}};
    return withSidePanels(context);
}

/// For related items, whose functions see this form as their parent.
FieldContext beside(FieldContext context, Form *form)
{
    context.parent = [form = QPointer<Form>(form)] { return form ? form->scope().context : QJsonObject(); };
    return context;
}

} // namespace

ItemView::ItemView(Connector &connector, const AppMeta &app, const Path &path, Form::Mode mode,
                   QWidget *parent, ScriptRunner *scripts, Permissions *permissions)
    : View(path, parent),
      m_connector(connector),
      m_collection(collectionOf(app, path)),
      m_about(formOf(app, path)),
      m_context(makeContext(connector, app, path, scripts, permissions, this)),
      m_header(new ViewHeader({}, this)),
      m_banner(new Banner(this)),
      m_form(new Form(m_collection, m_about, m_context, mode, inTabs(app, m_collection), this)),
      m_footer(new FormFooter(mode == Form::Mode::Change, this)),
      m_scroll(new FormScroll(themeSize(Size::PageEdge), this)),
      m_strip(new TabStrip(this)),
      m_tabs(new InlineTabs(inlineTabs(app, m_collection), beside(m_context, m_form), this)),
      m_pages(new QStackedWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_skeleton(new QWidget(this)),
      m_permissions(permissions),
      m_described(new DescribedView(m_about, viewId(app, path), m_context, permissions, this)),
      m_rights(ItemState::fromMeta(m_collection))
{
    setBackground(this, Color::Background);
    const int edge = themeSize(Size::PageEdge);
    m_header->setContentsMargins(edge, themeSize(Size::GroupGap) + 2, edge,
                                 themeSize(Size::GroupGap) - themeSize(Size::Tight));
    auto *skeleton = new QVBoxLayout(m_skeleton);
    skeleton->setContentsMargins(edge, 0, edge, edge);
    skeleton->addWidget(new SkeletonRows(8, m_skeleton));
    skeleton->addStretch();
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(makePage());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    // In line with the cards.
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(edge, 0, edge, 0);
    strip->addWidget(m_strip);
    layout->addLayout(strip);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);

    showRights();
    connect(m_described, &DescribedView::titleChanged, this, &ItemView::updateState);
    connect(m_described, &DescribedView::permissionsChanged, this, [this] {
        showRights();
        Q_EMIT rightsChanged();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && m_pages->isAncestorOf(now))
            m_lastInput = now;
    });
    connect(m_form->state(), &FormState::rightsChanged, this, &ItemView::setRights);
    connect(m_form, &Form::stateChanged, this, &ItemView::updateState);
    connect(m_form, &Form::open, this, &ItemView::navigate);
    connect(m_form, &Form::looped, this,
            [this](const QString &text) { Q_EMIT message(Message::error(text)); });
    connect(m_footer->discardButton(), &QPushButton::clicked, this, &ItemView::discardWithUndo);
    connect(m_footer->saveButton(), &QPushButton::clicked, this, [this] { saveAnd(After::List); });
    connect(m_footer->continueButton(), &QPushButton::clicked, this, [this] { saveAnd(After::Stay); });
    connect(m_footer->anotherButton(), &QPushButton::clicked, this, [this] { saveAnd(After::AddAnother); });
}

QWidget *ItemView::makePage()
{
    m_scroll->column()->addWidget(m_banner);
    m_scroll->column()->addWidget(m_form, 1);
    m_pages->addWidget(m_scroll);
    addTabs();
    return m_pages;
}

void ItemView::whenKnown(std::function<void()> callback)
{
    if (m_form->state()->isKnown())
        return callback();
    connect(m_form->state(), &FormState::known, this, std::move(callback), Qt::SingleShotConnection);
}

QString ItemView::title() const
{
    // What stands for all items is no name for one.
    if (const QString given = m_described->title();
        !given.isEmpty() && (path().isAdd() || m_about.title.isFunction()))
        return given;
    const QString label = m_form->title();
    return label.isEmpty() ? nameless() : label;
}

QList<Breadcrumb> ItemView::breadcrumbs() const
{
    const AdminViews *views = app().admin.viewsOf(m_collection.name);
    const QString list = views ? views->list.title.text() : QString();
    return {{list.isEmpty() ? m_collection.title : list, Path::list(m_collection.name)}};
}

bool ItemView::hasUnsavedChanges() const
{
    return m_form->isDirty() || m_tabs->isDirty();
}

void ItemView::discardChanges()
{
    resetAll();
}

void ItemView::resetAll()
{
    m_form->reset();
    m_tabs->reset();
    m_banner->hide();
}

void ItemView::discardWithUndo()
{
    const FormDraft draft = m_form->keep();
    const QList<QList<InlineDraft>> related = m_tabs->keep();
    resetAll();
    focusAgain();
    Message notice = Message::info(tr("Your changes were discarded."));
    notice.actionText = tr("Undo");
    notice.action = [view = QPointer<ItemView>(this), draft, related] {
        if (view)
            view->takeBack(draft, related);
    };
    Q_EMIT message(notice);
}

void ItemView::takeBack(const FormDraft &draft, const QList<QList<InlineDraft>> &related)
{
    m_form->restore(draft);
    m_tabs->restore(related);
    focusAgain();
}

/// Where the person was before a button took the focus.
void ItemView::focusAgain()
{
    if (m_lastInput && m_lastInput->isVisible())
        return m_lastInput->setFocus(Qt::OtherFocusReason);
    const int tab = m_strip->currentIndex();
    if (tab > 0)
        m_tabs->lists().at(tab - 1)->focusFirst();
    else
        m_form->focusFirst();
}

QVariantMap ItemView::saveState() const
{
    return {{QStringLiteral("scroll"), m_scroll->verticalScrollBar()->value()}};
}

void ItemView::restoreState(const QVariantMap &state)
{
    const int scroll = state.value(QStringLiteral("scroll")).toInt();
    // The form has its height only when its data are there.
    connect(this, &View::loaded, m_scroll, [this, scroll] { m_scroll->scrollTo(scroll); });
}

void ItemView::addItem()
{
    if (!mayAdd()) {
        Q_EMIT message(
            Message::info(replacedText(QStringLiteral("permissions.addNotPermitted"),
                                       tr("You are not allowed to add to “%1”.").arg(m_collection.title))));
        return;
    }
    Q_EMIT navigate(Path::add(m_collection.name));
}

bool ItemView::escape()
{
    // The window asks first when something would be lost.
    leaveFor(Path::list(m_collection.name));
    return true;
}

void ItemView::showSkeleton()
{
    m_stack->setCurrentWidget(m_skeleton);
    m_strip->hide();
    m_footer->hide();
}

bool ItemView::isFormShown() const
{
    return m_stack->currentWidget() == m_pages;
}

void ItemView::showForm()
{
    if (m_state) {
        m_stack->removeWidget(m_state);
        m_state->deleteLater();
        m_state = nullptr;
    }
    m_stack->setCurrentWidget(m_pages);
    m_footer->setVisible(hasFooter());
    updateState();
}

void ItemView::showState(StateBlock *block)
{
    showForm();
    m_state = block;
    m_stack->addWidget(block);
    m_stack->setCurrentWidget(block);
    m_strip->hide();
    m_footer->hide();
}

void ItemView::announceOnce()
{
    if (m_announced)
        return;
    m_announced = true;
    // Whoever takes a picture of it wants it laid out.
    QTimer::singleShot(0, this, [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        Q_EMIT loaded();
    });
}

QVariantMap ItemView::names() const
{
    return {{QStringLiteral("item"), title()}, {QStringLiteral("title"), title()}};
}

/// The description's texts may name the item.
void ItemView::showTexts()
{
    const QString view = path().isAdd() ? QStringLiteral("addView") : QStringLiteral("changeView");
    const auto text = [&](const char *id, const QString &usual) {
        return replacedText(view + QLatin1String(".button.") + QLatin1String(id), usual, names());
    };
    const FormFooter::Texts usual = FormFooter::usualTexts();
    m_footer->setTexts({text("save", usual.save), text("saveAndContinue", usual.saveAndContinue),
                        text("saveAndAddAnother", usual.saveAndAddAnother), text("delete", usual.remove)});
}

void ItemView::updateState()
{
    if (m_described->isLive())
        m_described->setValues(m_form->scope().context);
    m_footer->setCounts(m_form->mistakeCount() + m_tabs->mistakeCount(),
                        m_form->changedCount() + m_tabs->changedCount(), m_tabs->addedCount(),
                        m_tabs->removedCount());
    showTabs();
    const QString now = title();
    if (now != m_shownTitle) {
        m_shownTitle = now;
        m_header->setTitle(now);
        showTexts();
        Q_EMIT titleChanged();
    }
    if (m_wasDirty != hasUnsavedChanges()) {
        m_wasDirty = !m_wasDirty;
        Q_EMIT dirtyChanged(m_wasDirty);
    }
}

} // namespace backdesk::ui
