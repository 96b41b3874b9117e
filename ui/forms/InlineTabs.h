// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/PendingReply.h"
#include "ui/connectors/Reply.h"
#include "ui/fields/FieldContext.h"
#include "ui/forms/FormDraft.h"
#include "ui/forms/InlineTab.h"
#include "ui/widgets/Message.h"
#include "ui/widgets/Path.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace backdesk::ui
{

class InlineCard;
class InlineList;

/// All tabs of related items below a form: they are stored together with the parent, all or nothing.
class InlineTabs : public QObject
{
    Q_OBJECT
public:
    InlineTabs(const QList<InlineTab> &tabs, const FieldContext &context, QWidget *parent);

    const QList<InlineList *> &lists() const { return m_lists; }
    bool isDirty() const;
    int changedCount() const;
    int addedCount() const;
    int removedCount() const;
    int mistakeCount() const;
    /// What functions of the tabs see of the parent's form.
    void setAround(const QJsonObject &values);
    void load();
    void reset();
    /// What is not stored, tab by tab, for restore().
    QList<QList<InlineDraft>> keep() const;
    void restore(const QList<QList<InlineDraft>> &drafts);

    /// Stores everything in one batch; what functions of the description do of it is no part of its
    /// transaction (see TabBatch). `parent` is the parent's own operation, empty when it is not changed;
    /// `parentId` how the others refer to it. Calls back with the answer as if the parent alone had been
    /// stored; nothing means that mistakes show in a tab. `unchanged` stands for a
    /// parent that needed nothing.
    void store(const QJsonObject &parent, const QJsonValue &parentId, const Reply &unchanged,
               std::function<void(const std::optional<Reply> &)> done);
    /// Whether the window finds nothing wrong with what is to be stored; what it finds shows in a tab.
    void check(const QJsonValue &parentId, std::function<void(bool fine)> done);
    /// Stores this one alone. `parentId` is stored. Calls back as store() does.
    void storeOne(const InlineCard *card, const QString &parentId, const Reply &unchanged,
                  std::function<void(const std::optional<Reply> &)> done);
    /// What is said once after nothing but one related item was stored; else the given text.
    QString takeSavedText(const QString &otherwise);
    /// The name of a new parent in its batch.
    static QJsonObject newParent();

Q_SIGNALS:
    void changed();
    /// This tab has to be looked at.
    void attention(int list);
    void open(const backdesk::ui::Path &path, bool beside);
    void message(const backdesk::ui::Message &message);
    /// This one is to be stored alone.
    void saveWanted(backdesk::ui::InlineCard *card);
    /// It is stored by now, though related items were refused: functions had a part in it.
    void parentStored(const backdesk::ui::Reply &reply);

private:
    struct Pass;
    void send(const std::shared_ptr<Pass> &pass);
    void store(const std::shared_ptr<Pass> &pass);
    void takeCheck(const std::shared_ptr<Pass> &pass, const Reply &reply);
    void take(const std::shared_ptr<Pass> &pass, const Reply &reply);
    void takeRefusal(const std::shared_ptr<Pass> &pass, const Reply &reply, QJsonArray results);
    void keepParent(const std::shared_ptr<Pass> &pass, const Reply &parent);
    void start(const std::shared_ptr<Pass> &pass);
    void stopped();
    void showMistakes(bool isPartlyStored = false);
    QString savedText(const Pass &pass) const;

    Connector *m_connector;
    QJsonObject m_around; ///< values of the parent's form
    QString m_saved;
    QList<InlineList *> m_lists;
};

} // namespace backdesk::ui
