/**
 * Everyday English of help sites: accounts, devices, software, shops, and what people do or suffer with them. A word
 * stands for all its forms (`delete`, `deleted`). Written for this project by hand, from situations; see `parse-words`.
 */
export const ENGLISH = `
delete remove erase get_rid_of wipe gone_for_good take_off clear_out
uninstall remove get_rid_of off_my_pc off_my_computer delete
cancel stop end terminate call_off unsubscribe
close shut_down deactivate
account profile login
sign_up register create_account join
log_in login sign_in signin log_on
log_out logout sign_out
password passcode pwd
forgot forgotten lost recover reset
locked_out cant_log_in cannot_log_in > recover login access
recover restore get_back retrieve regain
two_factor 2fa two_step 2_step authenticator verification_code otp mfa > 2 step verification authentication
verify verification confirm check
username user_name display_name nickname handle
email mail e_mail
invite add_member add_someone share
kick kick_out throw_out > remove
member coworker colleague teammate user people someone
team group space organization workspace
permission access rights role allowed
share shared sharing
buy purchase order bought get
pay payment paying paid checkout
credit_card visa mastercard debit_card card > credit card payment
safe secure security trust
price cost how_much fee charge
vat tax taxes
currency dollars euros usd eur
invoice receipt bill proof_of_purchase
refund money_back reimbursement return
return send_back give_back bring_back ship_back
exchange swap replace replacement
warranty guarantee
broken faulty defective damaged dead not_working doesnt_work > broken defective damaged replacement not_working
missing lacking not_included absent
package parcel delivery shipment order
delivery shipping deliver ship dispatch
never_came not_arrived hasnt_arrived never_arrived didnt_arrive lost > not_received received delivery
track tracking where_is_my > track order delivery
customs import_duty duties > customs duties import
in_stock back_in_stock available sold_out out_of_stock restock > sold_out stock available
notify notification tell_me alert let_me_know remind > notification notify alert email
coupon discount voucher promo_code
plan subscription subscribe membership
upgrade downgrade switch_plan change_plan > plan subscription change upgrade
trial free_trial
renew renewal auto_renew
country region nation location
language translate translation spanish german french chinese italian english > language languages
exam test certification
certificate certification diploma
teacher school classroom student education class
contact reach support customer_service talk_to_someone > contact support
install set_up setup get download
download get fetch
update upgrade newer_version latest_version new_version outdated out_of_date
old outdated previous older
version release revision rev
change switch modify edit swap
rename change_name another_name different_name name > name rename change
save store keep
file files document
path location where_is where_are where_does > location path folder find
project sketch program code
code program sketch script
write program coding
compile build verify
upload flash send push load burn
flash burn write program
bootloader firmware bricked > bootloader firmware
error problem issue failure fault message
fail failed failing wont doesnt cant > failed error cannot
fix solve repair troubleshoot resolve
crash freeze frozen hang hangs stuck unresponsive not_responding
slow laggy takes_forever takes_long long_time sluggish
wont_open doesnt_open wont_start doesnt_start does_not_launch wont_launch > open launch start
open launch start run
blank white_screen black_screen empty
black_box console output_window > console output
not_detected not_recognized not_found doesnt_see does_not_see isnt_showing doesnt_show_up not_showing isnt_in > detected recognized found show list
does_not_work not_work nothing_happens does_nothing doing_nothing > work expected working
detect recognize see find
busy in_use used_by_another blocked > blocking busy use
kill stop_process end_process quit > stop process
restart reboot reset power_cycle
reset factory_reset start_over
turn_on enable activate switch_on
turn_off disable deactivate switch_off
enable allow activate permit
disable block turn_off prevent
connect connection link attach hook_up plug pair
disconnect unplug detach
wifi wireless wlan
network internet connection
bluetooth ble
battery power_cell accumulator
power supply voltage volts feed
charge charging charger
light led lamp
blink blinking flashing pulsing
color colour purple red green blue > rgb color
screen display monitor
video hdmi
sound audio speaker noise
microphone mic
camera webcam
phone smartphone mobile
computer pc laptop desktop
mac macos osx apple_computer macbook > macos mac
ipad iphone ios apple > ios apple ipad iphone
windows win win10 win11 microsoft
linux ubuntu debian fedora raspbian
chromebook chrome_os chromeos
browser chrome firefox safari edge
usb cable cord lead wire
port serial_port com_port
serial com uart
driver drivers
device hardware board gadget
pin pins pinout
kit box set package
part component piece
book manual guide documentation instructions
datasheet schematic pinout documentation
library libraries package module
example sample demo
menu list dropdown
setting settings preferences options configuration
font text_size letters tiny small_text bigger_text zoom > font text size display
size big large small smaller bigger
reduce smaller shrink less too_big too_large > reduce size
memory storage ram space bytes
suggest suggestion autocomplete autocompletion intellisense as_i_type > autocomplete
detail details verbose log output more_info
log output console messages
warning warnings caution
ignore skip
firewall antivirus virus_scanner security_software
permission_denied access_denied not_allowed > permission denied
offline no_internet without_internet
sync synchronize
backup back_up copy export
import load bring_in
export save_as
share publish make_public
private hide hidden
public visible
schedule timer alarm
dashboard widget panel
sensor measurement reading data
voltage volt volts power
temperature heat hot overheating
difference differ vs versus compare comparison which_one
overview list_of which_boards supported compatible > overview supported compatible
compatible supported work_with works_with support
official genuine original
fake counterfeit clone copy > counterfeit clone original
community forum discord chat
job career hiring
privacy personal_data gdpr
vulnerability security_hole exploit
invalid says_invalid not_accepted rejected > invalid not_work
disk hard_drive computer
cpu processor chip
core platform board_package
newer latest newest > update new
never_came not_here > received delivery
two_factor turn_on_two_factor > enable 2_step
uninstall completely_remove
identify tell_which
beginner getting_started first_steps
`
