// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a ChangeView does about changes that others made meanwhile.
#include "ui/connectors/Connector.h"
#include "ui/forms/Banner.h"
#include "ui/forms/InternalCard.h"
#include "ui/forms/TheirChange.h"
#include "ui/forms/ThreeWayMerge.h"
#include "ui/views/ChangeView.h"
#include "ui/views/DeletedItem.h"
#include "ui/views/DeleteFlow.h"
#include "ui/views/MergeDialog.h"

#include <QPushButton>

#include <utility>

namespace backdesk::ui
{

ItemView::Refusal ChangeView::refused(const Reply &reply, After after)
{
    if (m_savingMerge)
        return refusedMerge(reply);
    if (reply.status == 404 && !isReplacedAction("save")) {
        m_gone->ask();
        return Refusal::Told;
    }
    if (reply.status != 412)
        return ItemView::refused(reply, after);
    const QJsonObject theirs = reply.json.value(QLatin1String("item")).toObject();
    if (theirs.isEmpty() || reply.etag.isEmpty()) {
        lookUpTheirs(after);
        return Refusal::Told;
    }
    return meet(theirs, reply.etag, after);
}

/// Whatever was answered, the dialog with all that was chosen stays until it is stored.
ItemView::Refusal ChangeView::refusedMerge(const Reply &reply)
{
    m_savingMerge = false;
    if (!m_merge)
        return Refusal::Unknown;
    m_merge->setBusy(false);
    if (reply.status == 404 && !isReplacedAction("save")) {
        closeMerge();
        m_gone->ask();
        return Refusal::Told;
    }
    const QJsonObject theirs = reply.json.value(QLatin1String("item")).toObject();
    if (reply.status == 412 && !theirs.isEmpty()) {
        m_theirs = theirs;
        m_theirEtag = reply.etag;
        renewMerge();
        return Refusal::Told;
    }
    m_merge->showNotice(failureText(reply), true);
    return Refusal::Told;
}

void ChangeView::aboutToShowMistakes()
{
    if (!std::exchange(m_savingMerge, false) || !m_merge)
        return;
    // They are beside the fields of the form: it goes on with what was merged.
    const QJsonObject merged = m_merge->changes();
    closeMerge();
    m_item = m_theirs;
    m_etag = m_theirEtag;
    form()->setItem(m_item);
    form()->applyChanges(merged);
    form()->touchAll();
    showStored();
}

/// The answer did not tell what is stored now.
void ChangeView::lookUpTheirs(After after)
{
    connector().read(collection().name, path().id()).then(this, [this, after](const Reply &reply) {
        if (reply.status == 404) {
            return m_gone->ask();
        }
        if (!reply.ok())
            return tellOfConflict(reply.detail());
        if (meet(reply.json, reply.etag, after) == Refusal::TryAgain)
            retrySave(after);
    });
}

ThreeWayMerge ChangeView::mergeWith(const QJsonObject &theirs) const
{
    return {collection().fields, m_item, form()->changes(), theirs};
}

ItemView::Refusal ChangeView::meet(const QJsonObject &theirs, const QByteArray &etag, After after)
{
    const ThreeWayMerge merge = mergeWith(theirs);
    if (!merge.hasConflicts()) {
        for (const MergeField &field : merge.settled()) {
            if (field.side == MergeField::Side::Theirs && !m_taken.contains(field.title))
                m_taken.append(field.title);
        }
        rebase(theirs, etag);
        return Refusal::TryAgain;
    }
    m_theirs = theirs;
    m_theirEtag = etag;
    m_afterMerge = after;
    tellOfConflict({});
    openMerge();
    return Refusal::Told;
}

void ChangeView::tellOfConflict(const QString &detail)
{
    QString text = changedMeanwhileText();
    if (!detail.isEmpty())
        text += u'\n' + detail;
    banner()->show(Banner::Kind::Warn, text);
    if (!m_theirEtag.isEmpty())
        connect(banner()->addAction(tr("Show")), &QPushButton::clicked, this, &ChangeView::openMerge);
}

void ChangeView::openMerge()
{
    // What cannot be read cannot be compared.
    if (!form()->isReadable()) {
        form()->touchAll();
        return form()->focusFirstMistake();
    }
    if (m_merge)
        return renewMerge();
    m_merge = new MergeDialog(context(), title(), this);
    connect(m_merge, &MergeDialog::saveRequested, this, &ChangeView::saveMerged);
    connect(m_merge, &MergeDialog::theirsRequested, this, &ChangeView::takeTheirs);
    m_merge->setMerge(mergeWith(m_theirs), m_theirs);
    m_merge->open();
}

void ChangeView::renewMerge()
{
    m_merge->setMerge(mergeWith(m_theirs), m_theirs);
    m_merge->showNotice(tr("It was changed once more meanwhile. Look at it again."), false);
}

void ChangeView::closeMerge()
{
    if (m_merge)
        m_merge->accept();
    m_merge.clear();
}

void ChangeView::saveMerged()
{
    m_savingMerge = true;
    m_merge->setBusy(true);
    saveAnd(m_afterMerge);
}

void ChangeView::showTheirs()
{
    closeMerge();
    banner()->hide();
    m_item = m_theirs;
    m_etag = m_theirEtag;
    form()->setItem(m_item);
    showStored();
}

void ChangeView::takeTheirs()
{
    const QJsonObject mine = form()->changes();
    showTheirs();
    form()->focusFirst();
    Message notice = Message::info(tr("Your changes were discarded."));
    notice.actionText = tr("Undo");
    notice.action = [form = QPointer<Form>(form()), mine] {
        if (form)
            form->applyChanges(mine);
    };
    Q_EMIT message(notice);
}

MergeDialog *ChangeView::mergeDialog() const
{
    return m_merge;
}

void ChangeView::lookAgain()
{
    // While saving, the answer brings the new state anyway.
    if (isSaving())
        return;
    const int generation = ++m_generation;
    connector().read(collection().name, path().id()).then(this, [this, generation](const Reply &reply) {
        if (generation == m_generation && !isSaving())
            takeForeign(reply);
    });
}

/// What a function of the description gives has no etag.
bool ChangeView::isKnown(const Reply &reply) const
{
    if (reply.etag.isEmpty())
        return reply.json == m_item || reply.json == m_theirs;
    return reply.etag == m_etag || reply.etag == m_theirEtag;
}

void ChangeView::takeForeign(const Reply &reply)
{
    if (reply.status == 404 && !m_delete->isRunning()) {
        if (!form()->isDirty())
            return showLoaded(reply);
        closeMerge();
        m_gone->tell();
        return;
    }
    if (!reply.ok() || isKnown(reply))
        return;
    if (!form()->isDirty())
        return take(reply);
    if (!m_merge && !mergeWith(reply.json).hasConflicts())
        return rebase(reply.json, reply.etag);
    m_theirs = reply.json;
    m_theirEtag = reply.etag;
    if (m_merge)
        return renewMerge();
    m_afterMerge = After::Stay;
    banner()->show(Banner::Kind::Info,
                   tr("This entry was changed elsewhere. What you entered is still here."));
    connect(banner()->addAction(tr("Show")), &QPushButton::clicked, this, &ChangeView::openMerge);
}

/// They changed other fields than the person here: both changes can stand.
void ChangeView::rebase(const QJsonObject &theirs, const QByteArray &etag)
{
    m_item = theirs;
    m_etag = etag;
    m_theirEtag.clear();
    form()->rebase(m_item);
    showStored();
}

} // namespace backdesk::ui
