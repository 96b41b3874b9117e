// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/TheirChange.h"

#include "ui/forms/Banner.h"
#include "ui/forms/Form.h"
#include "ui/forms/ThreeWayMerge.h"

#include <QCoreApplication>
#include <QPushButton>

namespace backdesk::ui
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("backdesk::ui::TheirChange", text);
}

QString whatOverlaps(const ThreeWayMerge &merge)
{
    QStringList titles;
    for (const MergeField &field : merge.conflicts())
        titles.append(field.title);
    //: Titles of fields.
    return translated(QT_TRANSLATE_NOOP("backdesk::ui::TheirChange", "Both of you changed: %1"))
        .arg(titles.join(translated(QT_TRANSLATE_NOOP("backdesk::ui::TheirChange", ", "))));
}

} // namespace

QString changedMeanwhileText()
{
    return translated(QT_TRANSLATE_NOOP("backdesk::ui::TheirChange",
                                        "Somebody else changed this entry meanwhile. Nothing was saved yet, "
                                        "and what you entered is still here."));
}

void offerTheirs(Form &form, const ThreeWayMerge &merge, const QJsonObject &theirs, QObject *context,
                 std::function<void()> settled)
{
    QString text = changedMeanwhileText();
    if (merge.hasConflicts())
        text += u'\n' + whatOverlaps(merge);
    Banner *banner = form.banner();
    banner->show(Banner::Kind::Warn, text);
    const auto offer = [&](const QString &choice, bool mine) {
        QObject::connect(banner->addAction(choice), &QPushButton::clicked, context,
                         [&form, theirs, settled, mine] {
                             settled();
                             form.banner()->hide();
                             if (mine)
                                 form.rebase(theirs);
                             else
                                 form.setItem(theirs);
                         });
    };
    offer(translated(QT_TRANSLATE_NOOP("backdesk::ui::TheirChange", "Load theirs")), false);
    offer(translated(QT_TRANSLATE_NOOP("backdesk::ui::TheirChange", "Keep mine")), true);
}

} // namespace backdesk::ui
