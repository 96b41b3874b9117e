// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The small parts that need no connection: hosts, deadlines, the shape of answers.
class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesLoopbackNames_data();
    void servesLoopbackNames();
    void servesAnyAddressWhenListeningEverywhere();
    void servesEveryNameWhenToldSo();
    void writesTheFieldsOfItsOwn();
    void letsNoValueStartAField();
    void givesNoBodyWhereThereIsNone_data();
    void givesNoBodyWhereThereIsNone();
    void replacesImpossibleStatuses();
    void keepsSeveralFieldsInOrder();
    void renewsTheDeadlineOnlyForProgress();
};
