// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/ChoiceFieldsTest.h"
#include "tests/fields/EveryComponentTest.h"
#include "tests/fields/ExtremesTest.h"
#include "tests/fields/FieldPicturesTest.h"
#include "tests/fields/FileActionsTest.h"
#include "tests/fields/FileFieldsTest.h"
#include "tests/fields/FreeFieldsTest.h"
#include "tests/fields/GroupFieldsTest.h"
#include "tests/fields/InputAidsTest.h"
#include "tests/fields/LineFieldsTest.h"
#include "tests/fields/LongChoicesTest.h"
#include "tests/fields/MetaTest.h"
#include "tests/fields/PictureFieldsTest.h"
#include "tests/fields/ReferenceFieldsTest.h"
#include "tests/fields/ScalarFieldsTest.h"
#include "tests/fields/TextFieldsTest.h"
#include "tests/fields/TypedFieldsTest.h"
#include "tests/support/RunWindowTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::runWindowTests<
        MetaTest, ChoiceFieldsTest, LineFieldsTest, TextFieldsTest, ScalarFieldsTest, TypedFieldsTest,
        FileFieldsTest, PictureFieldsTest, FieldPicturesTest, GroupFieldsTest, ReferenceFieldsTest,
        EveryComponentTest, InputAidsTest, FreeFieldsTest, FileActionsTest, LongChoicesTest, ExtremesTest>(
        argc, argv);
}
