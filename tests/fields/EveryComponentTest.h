// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What holds for all components, whatever they show.
class EveryComponentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void none_is_left_out();
    void values_come_and_go_data();
    void values_come_and_go();
    void controls_are_named_data();
    void controls_are_named();
    void mistakes_are_told_data();
    void mistakes_are_told();
    void what_is_read_only_stays_data();
    void what_is_read_only_stays();
    void what_is_disabled_is_passed_data();
    void what_is_disabled_is_passed();
    void tab_goes_in_and_out_data();
    void tab_goes_in_and_out();
    void texts_are_not_cut_off_data();
    void texts_are_not_cut_off();
};
