// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class FileTypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsContent_data();
    void readsContent();
    void refuses_data();
    void refuses();
    void looksAtTheContentForItsType_data();
    void looksAtTheContentForItsType();
    void checksSizeAndType();
    void readsWhatIsStored();
    void aStoredFileCanBeSentBack();
    void nobodyGetsAtAnotherFile();
    void aBlobKeepsItsContent();
    void blobsThatLookAlikeKeepTheirPlaces();
    void filesAreFoundAnywhere();
    void isShownWithoutContent();
    void describesItself();
};
