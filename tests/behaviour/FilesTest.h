// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Files beside the data.
class FilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areStoredAndSent();
    void rangesAreSent();
    void comeByForm();
    void arePutInTextAndReplaced();
    void goWithTheirItem();
    void nobodyGetsAtAnothersFile();
    void tooBigOrWrongTypeIsRefused();
    void leftoversAreRemovedAtStart();
    void blobsStayInTheItem();
    void unreadableFilesAreNotSent();
    void whatCannotBeReadIsNotCalledMissing();
};
