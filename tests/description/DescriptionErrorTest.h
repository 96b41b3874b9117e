// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class DescriptionErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locatesMistakesOfAField_data();
    void locatesMistakesOfAField();
    void locatesMistakesOfAFile_data();
    void locatesMistakesOfAFile();
    void saysWhatIsNotSupportedYet_data();
    void saysWhatIsNotSupportedYet();
    void checksReferences_data();
    void checksReferences();
    void reportsAllMistakesAtOnce();
    void tellsThatAFileCannotBeRead();
    void givesNoApplicationWithMistakes();
};
