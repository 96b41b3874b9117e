// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ItemView.h"

#include "ui/admin/MessageTexts.h"
#include "ui/admin/Permissions.h"
#include "ui/connectors/Connector.h"
#include "ui/fields/ReferenceLabels.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormFooter.h"
#include "ui/forms/FormScroll.h"
#include "ui/forms/FormState.h"
#include "ui/forms/FormSubmit.h"
#include "ui/forms/InlineList.h"
#include "ui/forms/InlineTabs.h"
#include "ui/forms/RelatedForms.h"
#include "ui/script/ScriptRunner.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/SkeletonRows.h"
#include "ui/widgets/StateBlock.h"
#include "ui/widgets/TabStrip.h"
#include "ui/widgets/ViewHeader.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
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

/// Fields that a tab shows instead of the form.
QStringList inTabs(const AppMeta &app, const CollectionMeta &collection)
{
    QStringList names;
    for (const InlineTab &tab : inlineTabs(app, collection))
        names.append(tab.parentField);
    return names;
}

FieldContext makeContext(Connector &connector, const AppMeta &app, const Path &path, ScriptRunner *scripts,
                         QObject *owner)
{
    FieldContext context;
    context.connector = &connector;
    context.labels = new ReferenceLabels(&connector, owner);
    context.app = app;
    context.scripts = scripts;
    context.collection = path.collection();
    context.itemId = path.id();
    return withSidePanels(context);
}

} // namespace

ItemView::ItemView(Connector &connector, const AppMeta &app, const Path &path, Form::Mode mode,
                   QWidget *parent, ScriptRunner *scripts, Permissions *permissions)
    : View(path, parent),
      m_connector(connector),
      m_collection(collectionOf(app, path)),
      m_about(formOf(app, path)),
      m_context(makeContext(connector, app, path, scripts, this)),
      m_header(new ViewHeader({}, this)),
      m_banner(new Banner(this)),
      m_form(new Form(m_collection, m_about, m_context, mode, inTabs(app, m_collection), this)),
      m_footer(new FormFooter(mode == Form::Mode::Change, this)),
      m_scroll(new FormScroll(themeSize(Size::PageEdge), this)),
      m_strip(new TabStrip(this)),
      m_tabs(new InlineTabs(inlineTabs(app, m_collection), m_context, this)),
      m_pages(new QStackedWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_skeleton(new QWidget(this)),
      m_permissions(permissions),
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
    if (permissions) {
        connect(permissions, &Permissions::changed, this, [this] {
            showRights();
            Q_EMIT rightsChanged();
        });
    }
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

void ItemView::addTabs()
{
    const AdminViews *views = app().admin.viewsOf(m_collection.name);
    const QString given = views ? views->change.tabTitle.text() : QString();
    m_strip->addTab(given.isEmpty() ? m_collection.title : given);
    for (InlineList *list : m_tabs->lists()) {
        m_strip->addTab(list->title());
        auto *scroll = new FormScroll(themeSize(Size::PageEdge), this);
        scroll->column()->addWidget(list, 1);
        m_pages->addWidget(scroll);
    }
    m_strip->hide();
    // Cards do not stick to it.
    if (m_strip->count() > 1)
        m_pages->setContentsMargins(0, themeSize(Size::Gap), 0, 0);
    for (const auto &[name, value] : path().query()) {
        if (name == QLatin1String("tab") && value.toInt() > 0 && value.toInt() < m_strip->count())
            m_strip->setCurrentIndex(value.toInt());
    }
    m_pages->setCurrentIndex(m_strip->currentIndex());
    connect(m_strip, &QTabBar::currentChanged, this, &ItemView::chooseTab);
    connect(m_tabs, &InlineTabs::changed, this, &ItemView::updateState);
    connect(m_tabs, &InlineTabs::open, this, &ItemView::navigate);
    connect(m_tabs, &InlineTabs::attention, this, [this](int list) { m_strip->setCurrentIndex(list + 1); });
    const auto shortcut = [this](const QKeySequence &keys, int by) {
        auto *key = new QShortcut(keys, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, by] {
            const int count = m_strip->count();
            m_strip->setCurrentIndex((m_strip->currentIndex() + by + count) % count);
        });
    };
    shortcut(Qt::CTRL | Qt::Key_PageUp, -1);
    shortcut(Qt::CTRL | Qt::Key_PageDown, 1);
}

void ItemView::chooseTab(int tab)
{
    m_pages->setCurrentIndex(tab);
    Path::Query query = path().query();
    query.removeIf([](const auto &pair) { return pair.first == QLatin1String("tab"); });
    if (tab > 0)
        query.append({QStringLiteral("tab"), QString::number(tab)});
    setQuery(query);
}

void ItemView::showTabs()
{
    m_strip->setVisible(m_stack->currentWidget() == m_pages && m_strip->count() > 1);
    m_strip->setWrong(0, m_form->mistakeCount() > 0);
    for (int i = 0; i < m_tabs->lists().size(); ++i) {
        const InlineList *list = m_tabs->lists().at(i);
        m_strip->setCount(i + 1, list->count());
        m_strip->setWrong(i + 1, list->mistakeCount() > 0);
    }
}

void ItemView::setRights(const ItemState &state)
{
    m_rights = state;
    showRights();
    Q_EMIT rightsChanged();
}

void ItemView::showRights()
{
    const bool adds = path().isAdd();
    const bool modify = maySave();
    m_form->setReadOnly(!modify);
    m_footer->setAllowed(modify, m_rights.create, mayRemove());
    for (InlineList *list : m_tabs->lists()) {
        const CollectionRights &rights = list->tab().collection.rights;
        const auto may = [&](const char *action, Right right) {
            const QString id = list->tab().about.id;
            const bool told =
                !m_permissions || id.isEmpty() || m_permissions->allowed(id, QLatin1String(action));
            return told && right != Right::Denied;
        };
        list->setAllowed(may("list", rights.read), modify && may("add", rights.create),
                         modify && may("save", rights.modify), modify && may("delete", rights.remove));
    }
    const bool locked = !modify && !adds;
    m_header->setTag(locked ? tr("Read-only") : QString(), TagState::Neutral);
    m_header->setNote(locked ? tr("You are not allowed to change this entry.") : QString());
    if (m_stack->currentWidget() == m_pages)
        m_footer->setVisible(hasFooter());
}

bool ItemView::permits(const char *action) const
{
    const QString kind = path().isAdd() ? QStringLiteral("addView") : QStringLiteral("changeView");
    return !m_permissions || m_permissions->allowed(Permissions::viewId(app().admin, m_collection.name, kind),
                                                    QLatin1String(action));
}

bool ItemView::maySave() const
{
    return path().isAdd() ? m_rights.create && permits("add") : m_rights.modify && permits("save");
}

bool ItemView::mayRemove() const
{
    return m_rights.remove && permits("delete");
}

bool ItemView::hasFooter() const
{
    return path().isAdd() || maySave() || mayRemove();
}

void ItemView::whenKnown(std::function<void()> callback)
{
    if (m_form->state()->isKnown())
        return callback();
    connect(m_form->state(), &FormState::known, this, std::move(callback), Qt::SingleShotConnection);
}

QString ItemView::title() const
{
    if (!m_givenTitle.isEmpty())
        return m_givenTitle;
    if (path().isAdd() && m_about.title.value.isString())
        return m_about.title.text();
    const QString label = m_form->title();
    return label.isEmpty() ? nameless() : label;
}

QList<Breadcrumb> ItemView::breadcrumbs() const
{
    return {{m_collection.title, Path::list(m_collection.name)}};
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
    if (m_tabs->isDirty()) {
        ConfirmDialog::ask(this, tr("Discard all changes?"),
                           tr("What you entered here and in the tabs is lost."), tr("Discard"),
                           [this] { resetAll(); });
        return;
    }
    const QJsonObject draft = m_form->values();
    m_form->reset();
    m_banner->hide();
    m_form->focusFirst();
    Message notice = Message::info(tr("Your changes were discarded."));
    notice.actionText = tr("Undo");
    notice.action = [form = QPointer<Form>(m_form), draft] {
        if (form)
            form->setDraft(draft);
    };
    Q_EMIT message(notice);
}

QVariantMap ItemView::saveState() const
{
    return {{QStringLiteral("scroll"), m_scroll->verticalScrollBar()->value()}};
}

void ItemView::restoreState(const QVariantMap &state)
{
    const int scroll = state.value(QStringLiteral("scroll")).toInt();
    // The form has its height only when its data are there.
    connect(this, &View::loaded, m_scroll,
            [this, scroll] { m_scroll->verticalScrollBar()->setValue(scroll); });
}

void ItemView::addItem()
{
    if (!m_rights.create) {
        Q_EMIT message(Message::info(tr("You are not allowed to add to “%1”.").arg(m_collection.title)));
        return;
    }
    Q_EMIT navigate(Path::add(m_collection.name));
}

bool ItemView::escape()
{
    // The window asks first when something would be lost.
    Q_EMIT navigate(Path::list(m_collection.name));
    return true;
}

void ItemView::saveAnd(After after)
{
    start(after, {});
}

void ItemView::saveThen(std::function<void(bool saved)> done)
{
    start(After::Nothing, std::move(done));
}

void ItemView::start(After after, std::function<void(bool)> done)
{
    const auto tell = [done](bool saved) {
        if (done)
            done(saved);
    };
    if (m_saving || m_stack->currentWidget() != m_pages)
        return tell(false);
    // The keys work without the buttons.
    if (!maySave())
        return tell(false);
    setSaving(true);
    FormSubmit::start(*m_form,
                      [this, after, tell](const Outgoing &outgoing) { send(outgoing, after, tell); });
}

void ItemView::setSaving(bool saving)
{
    m_saving = saving;
    m_footer->setBusy(saving);
}

void ItemView::send(const Outgoing &outgoing, After after, const std::function<void(bool)> &done)
{
    if (!outgoing.ok) {
        setSaving(false);
        aboutToShowMistakes();
        if (outgoing.failure.isEmpty())
            focusMistake();
        else
            m_banner->show(Banner::Kind::Error, outgoing.failure);
        return done(false);
    }
    if (m_tabs->isDirty())
        return storeAll(outgoing.item, after, done);
    const PendingReply pending = store(outgoing.item);
    if (!pending.isValid()) {
        setSaving(false);
        leave(after, {});
        return done(true);
    }
    pending.then(this, [this, after, done](const Reply &reply) { finish(reply, after, done); });
}

void ItemView::storeAll(const QJsonObject &outgoing, After after, const std::function<void(bool)> &done)
{
    const QJsonValue id = path().isAdd() ? QJsonValue(InlineTabs::newParent()) : QJsonValue(path().id());
    m_tabs->store(operation(outgoing), id, unchanged(),
                  [this, after, done](const std::optional<Reply> &reply) {
                      if (reply)
                          return finish(*reply, after, done);
                      setSaving(false);
                      done(false);
                  });
}

void ItemView::showMistakes(const FieldErrors &errors)
{
    aboutToShowMistakes();
    m_form->setErrors(errors);
    focusMistake();
}

void ItemView::focusMistake()
{
    m_strip->setCurrentIndex(0);
    m_form->focusFirstMistake();
}

void ItemView::finish(const Reply &reply, After after, const std::function<void(bool)> &done)
{
    setSaving(false);
    if (reply.ok()) {
        m_banner->hide();
        stored(reply);
        Message saved = Message::good(savedText());
        saved.undo = {reply.undo};
        Q_EMIT message(saved);
        leave(after, reply);
        return done(true);
    }
    if (!reply.errors().isEmpty()) {
        showMistakes(reply.errors());
        return done(false);
    }
    switch (refused(reply, after)) {
    case Refusal::TryAgain:
        return start(after, done);
    case Refusal::Unknown:
        showFailure(reply, after);
        break;
    case Refusal::Told:
        break;
    }
    m_scroll->ensureWidgetVisible(m_banner);
    done(false);
}

QString ItemView::failureText(const Reply &reply)
{
    constexpr int Forbidden = 403;
    constexpr int Unavailable = 503;
    constexpr int StorageFull = 507;
    const QString detail = reply.detail().isEmpty() ? tr("No answer came.") : reply.detail();
    switch (reply.status) {
    case Forbidden:
        return tr("You are not allowed to save this: %1\nWhat you entered is still here.").arg(detail);
    case Unavailable:
        return tr("It cannot be saved at present: %1\nWhat you entered is still here. Try again in a moment.")
            .arg(detail);
    case StorageFull:
        return tr("There is no room left to save it: %1\nWhat you entered is still here. Make room, then try "
                  "again.")
            .arg(detail);
    default:
        return tr("It could not be saved: %1\nWhat you entered is still here.").arg(detail);
    }
}

QString ItemView::savedText()
{
    return messageText(QStringLiteral("changeView.saveSuccess"), {{QStringLiteral("item"), title()}});
}

void ItemView::showFailure(const Reply &reply, After after)
{
    m_banner->show(Banner::Kind::Error, failureText(reply));
    // Trying again would not help whoever may not.
    if (reply.status == 403)
        return;
    QPushButton *retry = m_banner->addAction(tr("Try again"));
    connect(retry, &QPushButton::clicked, this, [this, after] { saveAnd(after); });
}

ItemView::Refusal ItemView::refused(const Reply &, After)
{
    return Refusal::Unknown;
}

void ItemView::leave(After after, const Reply &reply)
{
    switch (after) {
    case After::Nothing:
        break;
    case After::List:
        Q_EMIT navigate(Path::list(m_collection.name));
        break;
    case After::AddAnother:
        addAnother();
        break;
    case After::Stay:
        if (const Path place = storedPath(reply); place != path())
            Q_EMIT replace(place);
        break;
    }
}

void ItemView::addAnother()
{
    Q_EMIT navigate(Path::add(m_collection.name));
}

void ItemView::showSkeleton()
{
    m_stack->setCurrentWidget(m_skeleton);
    m_strip->hide();
    m_footer->hide();
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

/// A title made by a function follows what it reads.
void ItemView::askTitle()
{
    if (!m_about.title.isFunction() || !m_context.scripts)
        return;
    const QJsonObject values = m_form->values();
    if (std::exchange(m_titledValues, values) == values)
        return;
    m_context.scripts->call(m_about.title.function, {values}, m_form->scope(), this,
                            [this, values](const ScriptAnswer &answer) {
                                if (values == m_titledValues && answer.ok) {
                                    m_givenTitle = answer.value.toString();
                                    updateState();
                                }
                            });
}

void ItemView::updateState()
{
    askTitle();
    m_footer->setCounts(m_form->mistakeCount() + m_tabs->mistakeCount(),
                        m_form->changedCount() + m_tabs->changedCount());
    showTabs();
    const QString now = title();
    if (now != m_shownTitle) {
        m_shownTitle = now;
        m_header->setTitle(now);
        Q_EMIT titleChanged();
    }
    if (m_wasDirty != hasUnsavedChanges()) {
        m_wasDirty = !m_wasDirty;
        Q_EMIT dirtyChanged(m_wasDirty);
    }
}

} // namespace backdesk::ui
