// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class NewApplicationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesADescriptionThatIsRight();
    void namesTheApplicationAfterItsFolder_data();
    void namesTheApplicationAfterItsFolder();
    void neverOverwrites();
    void failsWhereItCannotWrite();
};
