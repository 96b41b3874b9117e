// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

/// Takes the addresses that would be opened.
class Opened : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }
};

/// What helps to fill a field: lists, suggestions, counters, and whatever form a number comes in.
class InputAidsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_time_is_chosen_from_a_list();
    void times_are_written_as_the_country_does();
    void a_time_is_chosen_beside_the_calendar();
    void a_day_needs_no_year_data();
    void a_day_needs_no_year();
    void what_must_be_chosen_has_no_cross();
    void a_mail_is_begun();
    void help_has_links();
    void a_password_is_suggested();
    void a_colour_tells_its_contrast();
    void networks_tell_what_is_in_them_data();
    void networks_tell_what_is_in_them();
    void too_many_characters_are_counted();
    void numbers_come_in_from_elsewhere_data();
    void numbers_come_in_from_elsewhere();
};
