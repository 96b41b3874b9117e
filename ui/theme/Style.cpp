// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Style.h"

#include "ui/theme/ButtonPainter.h"
#include "ui/theme/Controls.h"
#include "ui/theme/EnterKey.h"
#include "ui/theme/Icons.h"
#include "ui/theme/InputPainter.h"
#include "ui/theme/MenuPainter.h"
#include "ui/theme/Paint.h"
#include "ui/theme/PopupShape.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ViewPainter.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

namespace backdesk::ui
{

namespace
{

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool isComboPopup(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

/// The frame asks for metrics without naming itself as the widget.
bool isFocusFrame(const QStyleOption *option)
{
    return option && qobject_cast<const QFocusFrame *>(option->styleObject);
}

template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

void paintFocusFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *frame = qobject_cast<const QFocusFrame *>(widget);
    if (!frame || !frame->widget())
        return;
    const int ring = themeSize(Size::FocusRing);
    const int radius = themeSize(Size::ControlRadius) + ring / 2;
    QColor color = themeColor(isInvalid(frame->widget()) ? Color::Error : Color::Accent);
    color.setAlphaF(Theme::current().isDark() ? 0.25F : 0.16F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, ring));
    painter.setBrush(Qt::NoBrush);
    const qreal half = ring / 2.0;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void paintTip(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, themeColor(Color::Line));
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), themeColor(Color::Surface));
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")), m_enterKey(std::make_unique<EnterKey>())
{
}

Style::~Style() = default;

QPalette Style::standardPalette() const
{
    return Theme::current().palette();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget) || isComboPopup(widget))
        PopupShape::apply(widget);
    if (auto *table = qobject_cast<QTableView *>(widget))
        table->setWordWrap(false);
    // Labels would stand by the direction of their text, away from what they belong to.
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->isRightToLeft() && label->alignment() & Qt::AlignLeft &&
        !(label->alignment() & Qt::AlignAbsolute))
        label->setAlignment((label->alignment() & ~Qt::AlignLeft) | Qt::AlignRight | Qt::AlignAbsolute);
    if (qobject_cast<QAbstractButton *>(widget))
        widget->installEventFilter(m_enterKey.get());
    auto *combo = qobject_cast<QComboBox *>(widget);
    // Its own delegate paints by itself, not by the style.
    if (combo && combo->itemDelegate()->inherits("QComboBoxDelegate"))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    if (qobject_cast<QAbstractButton *>(widget) || combo || widget->inherits("QHeaderView") ||
        widget->inherits("QScrollBar") || widget->inherits("QTabBar") || widget->inherits("QAbstractSpinBox"))
        widget->setAttribute(Qt::WA_Hover);
}

bool Style::drawFrame(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                      const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(&option); frame && frame->lineWidth > 0)
            paintInput(option.rect, option.state, painter, widget);
        return true;
    case PE_FrameLineEdit:
        paintInput(option.rect, option.state, painter, widget);
        return true;
    case PE_Frame:
        if (isTextArea(widget))
            paintInput(option.rect, option.state, painter, widget);
        else if (isComboPopup(widget))
            paintPopup(option, painter);
        else
            paintPanel(painter, option.rect, Color::Surface, Color::Line, themeSize(Size::ControlRadius));
        return true;
    case PE_PanelMenu:
        paintPopup(option, painter);
        return true;
    case PE_PanelTipLabel:
        paintTip(option, painter);
        return true;
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonBevel:
    case PE_PanelScrollAreaCorner:
    case PE_IndicatorHeaderArrow: // part of the label
        return true;
    case PE_FrameTabBarBase:
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         themeColor(Color::Line));
        return true;
    default:
        return false;
    }
}

bool Style::drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckIndicator(option, painter);
        return true;
    case PE_IndicatorRadioButton:
        paintRadioIndicator(option, painter);
        return true;
    case PE_IndicatorArrowDown:
        paintIcon(painter, option.rect, QStringLiteral("chevron-down"), Color::Dim);
        return true;
    case PE_IndicatorArrowUp:
        paintIcon(painter, option.rect, QStringLiteral("chevron-up"), Color::Dim);
        return true;
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        // Qt has mirrored the arrow already where needed; the icon mirrors itself.
        const bool forward = (element == PE_IndicatorArrowRight) != (option.direction == Qt::RightToLeft);
        paintIcon(painter, option.rect,
                  forward ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left"), Color::Dim);
        return true;
    }
    case PE_IndicatorBranch:
        if (option.state & State_Children)
            paintIcon(painter, option.rect,
                      option.state & State_Open ? QStringLiteral("chevron-down")
                                                : QStringLiteral("chevron-right"),
                      Color::Dim, themeSize(Size::SmallIcon));
        return true;
    default:
        return false;
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (drawFrame(element, *option, *painter, widget) || drawIndicator(element, *option, *painter))
        return;
    if (element == PE_PanelItemViewItem) {
        if (const auto *item = as<QStyleOptionViewItem>(option))
            return paintRow(*item, *painter, widget);
    }
    if (element == PE_PanelItemViewRow)
        return;
    if (element == PE_PanelButtonCommand) {
        if (const auto *button = as<QStyleOptionButton>(option))
            return paintPushButton(*button, *painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    const auto *header = as<QStyleOptionHeader>(option);
    const auto *tab = as<QStyleOptionTab>(option);
    switch (element) {
    case CE_PushButtonBevel:
        if (button)
            return paintPushButton(*button, *painter, widget);
        break;
    case CE_PushButtonLabel:
        if (button)
            return paintPushButtonLabel(*button, *painter, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return paintMenuItem(*item, *painter);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_Header:
        if (header) {
            paintHeaderSection(*header, *painter);
            QStyleOptionHeader label = *header;
            const int margin = themeSize(Size::GroupGap);
            label.rect.adjust(margin, 0, -margin, 0);
            return paintHeaderLabel(label, *painter);
        }
        break;
    case CE_HeaderSection:
        if (header)
            return paintHeaderSection(*header, *painter);
        break;
    case CE_HeaderLabel:
        if (header)
            return paintHeaderLabel(*header, *painter);
        break;
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader empty;
        empty.rect = option->rect;
        return paintHeaderSection(empty, *painter);
    }
    case CE_TabBarTabShape:
        if (tab)
            return paintTab(*tab, *painter);
        break;
    case CE_TabBarTabLabel:
        if (tab)
            return paintTabLabel(*tab, *painter);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = as<QStyleOptionComboBox>(option)) {
            const QStyleOptionComboBox shown = elidedComboBox(*combo);
            return QProxyStyle::drawControl(element, &shown, painter, widget);
        }
        break;
    case CE_ProgressBar:
        if (const auto *progress = as<QStyleOptionProgressBar>(option))
            return paintProgress(*progress, *painter);
        break;
    case CE_Splitter: {
        const QPoint middle = option->rect.center();
        const bool upright = option->state & State_Horizontal;
        return painter->fillRect(upright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                         : QRect(option->rect.left(), middle.y(), option->rect.width(), 1),
                                 themeColor(Color::Line));
    }
    case CE_FocusFrame:
        return paintFocusFrame(*option, *painter, widget);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *combo = as<QStyleOptionComboBox>(option); combo && control == CC_ComboBox)
        return paintComboBox(*combo, *painter, widget);
    if (const auto *spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox)
        return paintSpinBox(*spin, *painter, widget);
    if (const auto *tool = as<QStyleOptionToolButton>(option); tool && control == CC_ToolButton)
        return paintToolButton(*tool, *painter, widget);
    if (const auto *slider = as<QStyleOptionSlider>(option); slider && control == CC_ScrollBar)
        return paintScrollBar(*slider, *painter, scrollBarRect(*slider, SC_ScrollBarSlider));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (const auto *combo = as<QStyleOptionComboBox>(option); combo && control == CC_ComboBox)
        return comboBoxRect(*combo, part);
    if (const auto *spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox)
        return spinBoxRect(*spin, part);
    if (const auto *slider = as<QStyleOptionSlider>(option); slider && control == CC_ScrollBar)
        return scrollBarRect(*slider, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = as<QStyleOptionFrame>(option);
        if (!frame || frame->lineWidth <= 0)
            return option->rect;
        // The line edit keeps 2 px more before its text by itself.
        const int inset = isFrameless(widget) ? 0 : themeSize(Size::ControlPadding) - 2;
        return option->rect.adjusted(inset, 1, -inset, -1);
    }
    case SE_ShapedFrameContents:
    case SE_FrameContents:
        // The square corners of what is inside must not stand over the round ones of the frame.
        if (isTextArea(widget) && !isFrameless(widget))
            return option->rect.adjusted(themeSize(Size::ControlPadding) - 4, 3, -3, -3);
        if (isComboPopup(widget))
            return option->rect.adjusted(4, 4, -4, -4);
        if (const auto *frame = qobject_cast<const QFrame *>(widget);
            qobject_cast<const QAbstractItemView *>(widget) && frame->frameShape() == QFrame::StyledPanel)
            return option->rect.adjusted(3, 3, -3, -3);
        break;
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const int control = themeSize(isSmall(widget) ? Size::SmallControl : Size::Control);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            return pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = as<QStyleOptionToolButton>(option))
            return toolButtonSize(*button, widget);
        break;
    case CT_LineEdit:
        return {contents.width() + 2 * themeSize(Size::ControlPadding),
                isFrameless(widget) ? control - 2 : control};
    case CT_ComboBox:
        return {contents.width() + 4 * themeSize(Size::ControlPadding), control};
    case CT_SpinBox:
        return {contents.width() + 3 * themeSize(Size::ControlPadding), control};
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return menuItemSize(*item);
        break;
    case CT_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return headerSectionSize(*header);
        break;
    case CT_TabBarTab:
        return {contents.width() + themeSize(Size::Gap), themeSize(Size::FieldsetHeader)};
    case CT_ProgressBar:
        return {contents.width(), themeSize(Size::Gap)};
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const bool table = qobject_cast<const QTableView *>(widget);
        return size.expandedTo({0, themeSize(table ? Size::Row : Size::MenuRow)});
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        if (isFocusFrame(option))
            return themeSize(Size::FocusRing);
        // Of items: the margin before their text, less the one Qt adds.
        return (qobject_cast<const QTableView *>(widget) ? themeSize(Size::GroupGap) : themeSize(Size::Gap)) -
               1;
    case PM_FocusFrameVMargin:
        return isFocusFrame(option) ? themeSize(Size::FocusRing) : 2;
    case PM_HeaderMargin:
        return 5; // of the least height of rows; CE_Header has that of the text
    case PM_DefaultFrameWidth:
        return isComboPopup(widget) ? 4 : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarItemSpacing:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_MenuPanelWidth:
    case PM_SubMenuOverlap:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return themeSize(Size::Tight) + 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return themeSize(Size::Indicator);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return themeSize(Size::Gap);
    case PM_ScrollBarExtent:
        return 10;
    case PM_SplitterWidth:
        return 5;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return themeSize(Size::Icon);
    case PM_TabBarTabHSpace:
        return 2 * themeSize(Size::GroupGap);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return themeSize(Size::Gap);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? themeSize(Size::PageEdge) : themeSize(Size::GroupGap);
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_MouseTracking:
    case SH_ItemView_MovementWithoutUpdatingSelection:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_ComboBox_Popup:
    case SH_Widget_Animate:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_TabBar_ElideMode:
        return 0;
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return 0;
    case SH_ComboBox_PopupFrameStyle:
        return int(QFrame::StyledPanel) | int(QFrame::Plain);
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Table_GridLineColor:
        return int(themeColor(Color::Hairline).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return icon(QStringLiteral("x"), Color::Faint);
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("triangle-alert"), Color::Warn);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("circle-alert"), Color::Error);
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info"), Color::Accent);
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("circle-help"), Color::Dim);
    case SP_ArrowBack:
    case SP_ArrowLeft:
        return icon(QStringLiteral("arrow-left"));
    case SP_ArrowForward:
    case SP_ArrowRight:
        return icon(QStringLiteral("arrow-right"));
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace backdesk::ui
