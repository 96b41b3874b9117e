// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/RunningTask.h"
#include "ui/connectors/PendingReply.h"
#include "ui/fields/FieldContext.h"
#include "ui/forms/Form.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/View.h"

#include <QPointer>

#include <memory>
#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace backdesk::ui
{

class Banner;
class DescribedView;
class FormFooter;
class Permissions;
class ScriptRunner;
class FormScroll;
class InlineCard;
class InlineTabs;
class TabStrip;
class ReferenceLabels;
class StateBlock;
class ViewHeader;

/// A form on the whole view: what adding and changing share. Subclasses load and store.
class ItemView : public View
{
    Q_OBJECT
public:
    /// What comes after saving.
    enum class After { Nothing, List, Stay, AddAnother };

    QString title() const override;
    QList<Breadcrumb> breadcrumbs() const override;
    bool hasUnsavedChanges() const override;
    void discardChanges() override;
    void saveThen(std::function<void(bool saved)> done) override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void save() override { saveAnd(After::List); }
    void addItem() override;
    bool escape() override;

    void saveAnd(After after);
    Form *form() const { return m_form; }
    FormFooter *footer() const { return m_footer; }
    Banner *banner() const { return m_banner; }
    /// What may be done with the stored item, as far as it is known.
    const ItemState &rights() const { return m_rights; }
    /// The server allows it, and so does the admin description.
    bool maySave() const;
    bool mayRemove() const;
    /// Another item of the collection.
    bool mayAdd() const;
    ViewHeader *header() const { return m_header; }
    /// Tabs of related items; none: its strip is hidden.
    InlineTabs *tabs() const { return m_tabs; }
    TabStrip *tabStrip() const { return m_strip; }
    /// The sentence instead of the form, when there is one.
    StateBlock *stateBlock() const { return m_state; }
    /// What a failed save is told by, and what was kept.
    static QString failureText(const Reply &reply);

Q_SIGNALS:
    void rightsChanged();

protected:
    ItemView(Connector &connector, const AppMeta &app, const Path &path, Form::Mode mode, QWidget *parent,
             ScriptRunner *scripts, Permissions *permissions);

    /// Sends what the form made of its fields to the server. An invalid one: there is nothing to send.
    virtual PendingReply store(const QJsonObject &outgoing) = 0;
    /// What store() does as an operation of a batch; empty: nothing. The related items are stored with it.
    virtual QJsonObject operation(const QJsonObject &outgoing) = 0;
    /// Stands for the answer to an item that needed nothing.
    virtual Reply unchanged() const { return {}; }
    /// The server took it: show the new state.
    virtual void stored(const Reply &reply) = 0;
    /// Its mistakes are about to be shown beside the fields.
    virtual void aboutToShowMistakes() {}
    enum class Refusal { Unknown, Told, TryAgain };
    /// Another answer than success and mistakes. Unknown: the usual message will do.
    virtual Refusal refused(const Reply &reply, After after);
    /// What is said once it is stored.
    virtual QString savedText();
    /// How a view without a label is called.
    virtual QString nameless() const = 0;
    /// Where the stored item is.
    virtual Path storedPath(const Reply &reply) const = 0;
    /// After saving: on to an empty form.
    virtual void addAnother();

    /// Calls back once what there is of the item is known, at once where that is so already.
    void whenKnown(std::function<void()> callback);
    void showSkeleton();
    void showForm();
    bool isFormShown() const;
    /// Instead of the form. Takes the block.
    void showState(StateBlock *block);
    void retrySave(After after) { saveAnd(after); }
    /// Of this view's actions: the admin description does not forbid it.
    bool permits(const char *action) const;
    /// False while a function is still to tell that.
    bool isPermissionKnown(const char *action) const;
    /// A function of the description does it instead of the server.
    bool isReplacedAction(const char *action) const;
    /// Names the item in the description's texts: {item}, {title}.
    QVariantMap names() const;
    bool isSaving() const { return m_saving; }
    void announceOnce();
    /// Takes over counts and title from the form.
    void updateState();
    /// The state of the item, beside the title; empty: none.
    void setStateTag(const QString &text, TagState state);

    Connector &connector() const { return m_connector; }
    const CollectionMeta &collection() const { return m_collection; }
    /// As the admin description has the form; without fieldsets it is generated.
    const AdminForm &about() const { return m_about; }
    const FieldContext &context() const { return m_context; }
    const AppMeta &app() const { return m_context.app; }
    ReferenceLabels *labels() const { return m_context.labels; }

private:
    QWidget *makePage();
    void setRights(const ItemState &state);
    void showRights();
    void showTag();
    bool hasFooter() const;
    void start(After after, std::function<void(bool)> done);
    void setSaving(bool saving, const QString &what = {});
    void send(const Outgoing &outgoing, After after, const std::function<void(bool)> &done);
    void showMistakes(const FieldErrors &errors);
    void focusMistake();
    void storeAll(const QJsonObject &outgoing, After after, const std::function<void(bool)> &done);
    void storeThenTabs(const QJsonObject &item, After after, const std::function<void(bool)> &done);
    void storeRest(const QJsonObject &outgoing, After after, const std::function<void(bool)> &done);
    void takeParent(const Reply &reply);
    void saveOne(const InlineCard *card);
    void storeTabs(const Reply &parent, After after, const std::function<void(bool)> &done);
    void addTabs();
    void chooseTab(int tab);
    void showTabs();
    void resetAll();
    void finish(const Reply &reply, After after, const std::function<void(bool)> &done);
    void showFailure(const Reply &reply, After after);
    void tellNotFound(const Reply &reply, After after);
    void leave(After after, const Reply &reply);
    void discardWithUndo();
    void takeBack(const FormDraft &draft, const QList<QList<InlineDraft>> &related);
    void focusAgain();
    void showTexts();
    void tellInvalid();

    Connector &m_connector;
    CollectionMeta m_collection;
    AdminForm m_about;
    FieldContext m_context;
    ViewHeader *m_header;
    Banner *m_banner;
    Form *m_form;
    FormFooter *m_footer;
    FormScroll *m_scroll;
    TabStrip *m_strip;
    InlineTabs *m_tabs;
    QStackedWidget *m_pages; ///< the form and the tabs
    QStackedWidget *m_stack;
    QWidget *m_skeleton;
    StateBlock *m_state = nullptr;
    Permissions *m_permissions; ///< null: nothing but the server says what may be done
    DescribedView *m_described;
    ItemState m_rights;
    QPointer<QWidget> m_lastInput; ///< where the person was last
    QString m_stateText;           ///< empty: none is known
    TagState m_stateTag = TagState::Neutral;
    QString m_shownTitle;
    std::optional<Reply> m_parent; ///< stored already, without its related items
    bool m_wasDirty = false;
    bool m_saving = false;
    std::unique_ptr<RunningTask> m_task; ///< while it saves
    bool m_announced = false;
};

} // namespace backdesk::ui
