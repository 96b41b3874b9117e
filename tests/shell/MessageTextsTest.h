// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class MessageTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void defaultsTakeTheirValues();
    void countsChooseThePlural();
    void overridesTakeTheirPlace();
    void theirLanguageChoosesThePlural();
    void unknownIdsStay();
    void everyIdIsListedWithItsPlaceholders();
    void formats_data();
    void formats();
    void categories_data();
    void categories();
};

} // namespace backdesk::test
